import { useId } from "react";
import { classNames } from "./class-names.ts";
import type { FieldWords } from "./field-frame.tsx";
import { FieldGroup } from "./field-group.tsx";
import { Icon, type IconName } from "./icon.tsx";
import css from "./segmented.module.css";

export type Segment<Value extends string> = {
  value: Value;
  word: string;
  icon?: IconName;
};

/**
 * A few choices side by side. `isTall` sets the icon over the word and makes it 56 px; there the figures 1–9 choose
 * while the focus is within (they never act from elsewhere).
 */
export function Segmented<Value extends string>(
  props: FieldWords & {
    segments: readonly Segment<Value>[];
    value: Value | null;
    onChange: (value: Value) => void;
    isTall?: boolean;
    /** As wide as its words, in a row of tools. */
    isInline?: boolean;
    name?: string;
    id?: string;
  },
) {
  const made = useId();
  const chooseByFigure = (event: React.KeyboardEvent) => {
    const chosen = props.segments[Number(event.key) - 1];
    if (!chosen || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    props.onChange(chosen.value);
  };
  return (
    <FieldGroup {...props} role="radiogroup">
      <div className={classNames(css.segments, props.isTall && css.tall, props.isInline && css.inline)}>
        {props.segments.map((segment) => (
          <label key={segment.value} className={css.segment}>
            <input
              className={css.input}
              type="radio"
              name={props.name ?? made}
              value={segment.value}
              checked={segment.value === props.value}
              onKeyDown={chooseByFigure}
              onChange={() => props.onChange(segment.value)}
            />
            {segment.icon && <Icon name={segment.icon} size={props.isTall ? 20 : 16} />}
            <span className={css.word} data-word={segment.word}>
              {segment.word}
            </span>
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}
