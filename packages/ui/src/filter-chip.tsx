import type { ReactElement } from "react";
import css from "./filter-chip.module.css";
import { IconButton } from "./icon-button.tsx";

/** A filter in force: its name and its value; the cross takes it away. `onEdit` opens what it was set in. */
export function FilterChip(props: {
  name: string;
  value: string;
  onEdit?: () => void;
  onRemove: () => void;
  /** "Ta bort filtret Status" */
  removeLabel: string;
  /** In place of `onEdit`: a menu's own button. */
  editor?: ReactElement;
}) {
  const face = (
    <>
      <span className={css.name}>{props.name}</span> <b>{props.value}</b>
    </>
  );
  return (
    <span className={css.chip}>
      {props.editor ??
        (props.onEdit ? (
          <button type="button" className={css.face} onClick={props.onEdit}>
            {face}
          </button>
        ) : (
          <span className={css.face}>{face}</span>
        ))}
      <IconButton icon="close" size="row" label={props.removeLabel} onPress={props.onRemove} />
    </span>
  );
}
