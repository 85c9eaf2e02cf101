import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import css from "./option-list.module.css";
import { createRow } from "./use-combo-list.ts";

export type ComboOption = {
  id: string;
  word: string;
  meta?: string;
  /** At the right: "besök 3 nov", a number of cases. */
  end?: string;
  mark?: ReactNode;
};

export type OptionGroup = { title?: string; options: readonly ComboOption[] };

export type ComboOptionsProps = {
  listId: string;
  labelId: string;
  groups: readonly OptionGroup[];
  create?: { word: string } | undefined;
  active: string | null;
  isLoading?: boolean;
  words: { loading: string; none: string };
  onTake: (row: string) => void;
};

export function ComboOptions(props: ComboOptionsProps) {
  const groups = props.groups.filter((group) => group.options.length > 0);
  const said = props.isLoading
    ? props.words.loading
    : groups.length === 0 && !props.create
      ? props.words.none
      : null;
  return (
    // Drawn at the end of the page: a region of its own, so that it is in one.
    <section aria-labelledby={props.labelId}>
      <div
        id={props.listId}
        role="listbox"
        className={css.list}
        aria-labelledby={props.labelId}
        onMouseDown={(event) => event.preventDefault()}
      >
        {groups.map((group, place) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox has no element of its own
          <div key={group.title ?? place} role="group" aria-label={group.title} className={css.group}>
            {group.title && (
              <div className={css.title} aria-hidden="true">
                {group.title}
              </div>
            )}
            {group.options.map((option) => (
              <Row key={option.id} {...props} row={option.id}>
                {option.mark}
                <span className={css.word}>{option.word}</span>
                {option.meta && <span className={css.meta}>{option.meta}</span>}
                {option.end && <span className={css.end}>{option.end}</span>}
              </Row>
            ))}
          </div>
        ))}
        {said && <div className={css.said}>{said}</div>}
        {props.create && (
          <Row {...props} row={createRow} className={css.create}>
            <Icon name="plus" size={16} />
            <span className={css.word}>{props.create.word}</span>
          </Row>
        )}
      </div>
    </section>
  );
}

function Row(props: {
  listId: string;
  row: string;
  active: string | null;
  onTake: (row: string) => void;
  className?: string | undefined;
  children: ReactNode;
}) {
  const isActive = props.row === props.active;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combo box's own
    // biome-ignore lint/a11y/useFocusableInteractive: the combo box keeps the focus and points here
    <div
      id={`${props.listId}-${props.row}`}
      role="option"
      aria-selected={isActive}
      data-active={isActive || undefined}
      className={classNames(css.option, props.className)}
      onClick={() => props.onTake(props.row)}
    >
      {props.children}
    </div>
  );
}
