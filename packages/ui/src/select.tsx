import type { ReactNode, Ref } from "react";
import { Header } from "react-aria-components/Header";
import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  SelectValue,
} from "react-aria-components/Select";
import { classNames } from "./class-names.ts";
import control from "./control.module.css";
import { FieldFrame, type FieldWords, labelIdOf } from "./field-frame.tsx";
import { Icon } from "./icon.tsx";
import list from "./option-list.module.css";
import { Popover } from "./popover.tsx";
import css from "./select.module.css";

export type SelectOption<Value extends string> = {
  value: Value;
  word: string;
  /** Muted after the word, also when chosen: "enhetens kö". */
  meta?: string;
  /** An Icon or a mark before the word. */
  mark?: ReactNode;
  isDisabled?: boolean;
};

export type SelectGroup<Value extends string> = { title?: string; options: readonly SelectOption<Value>[] };

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
  const all = props.groups.flatMap((group) => group.options);
  const choose = (key: unknown) => {
    const chosen = all.find((option) => option.value === key);
    if (chosen) props.onChange(chosen.value);
  };
  return (
    <FieldFrame {...props}>
      {(aria) => (
        <AriaSelect
          className={css.select ?? ""}
          aria-labelledby={labelIdOf(aria.id)}
          {...(aria["aria-describedby"] && { "aria-describedby": aria["aria-describedby"] })}
          value={props.value}
          onChange={choose}
          placeholder={props.placeholder}
          isInvalid={Boolean(props.error)}
          isDisabled={props.isDisabled ?? false}
          {...(props.name && { name: props.name })}
          {...(props.onBlur && { onBlur: props.onBlur })}
        >
          <Button
            id={aria.id}
            {...(props.ref && { ref: props.ref })}
            className={props.kind === "plain" ? (css.plain ?? "") : classNames(control.control, css.button)}
          >
            <SelectValue className={css.value ?? ""} />
            <Icon name="chevron-down" size={16} />
          </Button>
          <Popover>
            <ListBox className={list.list ?? ""}>
              {props.groups.map((group, place) => (
                <Group key={group.title ?? place} group={group} />
              ))}
            </ListBox>
          </Popover>
        </AriaSelect>
      )}
    </FieldFrame>
  );
}

function Group<Value extends string>({ group }: { group: SelectGroup<Value> }) {
  const options = group.options.map((option) => (
    <ListBoxItem
      key={option.value}
      id={option.value}
      textValue={option.word}
      className={list.option ?? ""}
      isDisabled={option.isDisabled ?? false}
    >
      {option.mark}
      <span className={list.word}>{option.word}</span>
      {option.meta && <span className={list.meta}>{option.meta}</span>}
      <span className={list.tick}>
        <Icon name="check" size={16} />
      </span>
    </ListBoxItem>
  ));
  if (!group.title) return options;
  return (
    <ListBoxSection className={list.group ?? ""}>
      <Header className={list.title ?? ""}>{group.title}</Header>
      {options}
    </ListBoxSection>
  );
}
