import { type Ref, useRef } from "react";
import { classNames } from "./class-names.ts";
import control from "./control.module.css";
import { Icon } from "./icon.tsx";
import { IconButton } from "./icon-button.tsx";
import { KeyHint } from "./key-hint.tsx";
import css from "./search-field.module.css";

/** Esc or the cross empties it. The label is said, the placeholder shown. */
export function SearchField(props: {
  label: string;
  clearLabel: string;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: (value: string) => void;
  placeholder?: string;
  keyHint?: string;
  size?: "normal" | "log";
  ref?: Ref<HTMLInputElement>;
  autoFocus?: boolean;
}) {
  const own = useRef<HTMLInputElement>(null);
  return (
    <search className={classNames(control.box, css.search, props.size === "log" && control.log)}>
      <Icon name="search" size={props.size === "log" ? 20 : 16} />
      <input
        className={classNames(control.bare, css.input)}
        ref={(input) => {
          own.current = input;
          if (typeof props.ref === "function") props.ref(input);
          else if (props.ref) props.ref.current = input;
        }}
        type="search"
        aria-label={props.label}
        aria-keyshortcuts={props.keyHint}
        placeholder={props.placeholder}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: search opened by a key is written in at once
        autoFocus={props.autoFocus}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter") props.onSubmit?.(props.value);
          if (event.key !== "Escape" || props.value === "") return;
          event.stopPropagation();
          props.onChange("");
        }}
      />
      {props.value !== "" && (
        <IconButton
          icon="close"
          label={props.clearLabel}
          size="row"
          onPress={() => {
            props.onChange("");
            own.current?.focus();
          }}
        />
      )}
      {props.value === "" && props.keyHint && <KeyHint keys={props.keyHint} />}
    </search>
  );
}
