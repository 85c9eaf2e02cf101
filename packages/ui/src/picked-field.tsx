import { type ReactNode, useId } from "react";
import { Button } from "./button.tsx";
import control from "./control.module.css";
import { FieldGroup } from "./field-group.tsx";
import { Icon, type IconName } from "./icon.tsx";
import css from "./picked-field.module.css";

/** What a combo box found, standing in its place until it is changed. */
export function PickedField(props: {
  label: ReactNode;
  word: ReactNode;
  meta?: ReactNode;
  icon?: IconName;
  changeWord: string;
  onChange: () => void;
  error?: ReactNode;
}) {
  const wordId = useId();
  return (
    <FieldGroup label={props.label} error={props.error}>
      <div className={`${control.box} ${css.picked}`}>
        {props.icon && <Icon name={props.icon} size={16} />}
        <span id={wordId} className={css.words}>
          <b>{props.word}</b> {props.meta && <span className={css.meta}>{props.meta}</span>}
        </span>
        <Button kind="plain" size="row" onPress={props.onChange} aria-describedby={wordId}>
          {props.changeWord}
        </Button>
      </div>
    </FieldGroup>
  );
}
