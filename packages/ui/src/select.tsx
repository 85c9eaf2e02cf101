import { type KeyboardEvent, type Ref, useRef, useState } from "react";
import { classNames } from "./class-names.ts";
import control from "./control.module.css";
import { FieldFrame, type FieldWords, labelIdOf } from "./field-frame.tsx";
import { Icon } from "./icon.tsx";
import { onDemand } from "./on-demand.tsx";
import css from "./select.module.css";
import { letterOf, OptionFace, type SelectGroup } from "./select-option.tsx";

export type { SelectGroup } from "./select-option.tsx";

const SelectList = onDemand(async () => (await import("./select-list.tsx")).SelectList);

/** Choosing among few; for many or for searching there is `combo-box`. `kind: "plain"` is for rows: no box. */
export function Select<Value extends string>(
  props: FieldWords & {
    groups: readonly SelectGroup<Value>[];
    value: Value | null;
    onChange: (value: Value) => void;
    onBlur?: () => void;
    placeholder: string;
    kind?: "box" | "plain";
    name?: string;
    id?: string;
    ref?: Ref<HTMLButtonElement>;
    isDisabled?: boolean;
  },
) {
  const field = useRef<HTMLSpanElement>(null);
  // What was typed to open it: the list goes on from there.
  const [opened, setOpened] = useState<{ typed: string } | null>(null);
  const all = props.groups.flatMap((group) => group.options);
  const chosen = all.find((option) => option.value === props.value);
  const press = (event: KeyboardEvent) => {
    const typed = letterOf(event);
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp" && typed === null) return;
    event.preventDefault();
    event.stopPropagation();
    setOpened({ typed: typed ?? "" });
  };
  return (
    <FieldFrame {...props}>
      {(aria) => (
        <span ref={field} className={css.select} data-invalid={Boolean(props.error) || undefined}>
          <button
            type="button"
            id={aria.id}
            ref={props.ref}
            name={props.name}
            disabled={props.isDisabled}
            className={props.kind === "plain" ? css.plain : classNames(control.control, css.button)}
            aria-haspopup="listbox"
            aria-expanded={opened !== null}
            aria-labelledby={`${aria.id}-value ${labelIdOf(aria.id)}`}
            aria-describedby={aria["aria-describedby"]}
            onClick={() => setOpened({ typed: "" })}
            onKeyDown={press}
            onBlur={props.onBlur}
          >
            <span id={`${aria.id}-value`} className={css.value} data-placeholder={!chosen || undefined}>
              {chosen ? <OptionFace option={chosen} /> : props.placeholder}
            </span>
            <Icon name="chevron-down" size={16} />
          </button>
          {opened && (
            <SelectList
              field={field}
              labelId={labelIdOf(aria.id)}
              groups={props.groups}
              value={props.value}
              typed={opened.typed}
              onChoose={(value) => {
                const taken = all.find((option) => option.value === value);
                if (taken) props.onChange(taken.value);
              }}
              onClose={() => setOpened(null)}
            />
          )}
        </span>
      )}
    </FieldFrame>
  );
}
