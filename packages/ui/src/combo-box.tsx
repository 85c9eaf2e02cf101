import { type Ref, useId, useRef } from "react";
import { classNames } from "./class-names.ts";
import type { OptionGroup } from "./combo-options.tsx";
import control from "./control.module.css";
import { FieldFrame, type FieldWords, labelIdOf } from "./field-frame.tsx";
import hidden from "./hidden.module.css";
import { Icon, type IconName } from "./icon.tsx";
import { onDemand } from "./on-demand.tsx";
import { useComboList } from "./use-combo-list.ts";

const ComboList = onDemand(async () => (await import("./combo-list.tsx")).ComboList);

export type { OptionGroup } from "./combo-options.tsx";

export type ComboBoxProps = FieldWords & {
  text: string;
  onTextChange: (text: string) => void;
  /** What fits now, recents while the text is empty; the caller searches. */
  groups: readonly OptionGroup[];
  onChoose: (id: string) => void;
  /** Last row: "Skapa Nordkyl AB …". */
  create?: { word: string; onChoose: () => void } | undefined;
  /** What is listed may answer an earlier text: Enter takes the first row only when it answers this one. */
  isLoading?: boolean;
  words: {
    /** Read out when the list changes: "4 träffar". */
    count: (found: number) => string;
    loading: string;
    /** No hit and nothing to create. */
    none: string;
  };
  onBlur?: () => void;
  icon?: IconName;
  placeholder?: string;
  name?: string;
  id?: string;
  ref?: Ref<HTMLInputElement>;
  autoFocus?: boolean;
  isDisabled?: boolean;
  size?: "normal" | "log";
};

/**
 * Text with a list of what it may mean. The first row is at hand at once, so that Enter alone takes it; arrows move,
 * Esc closes the list and keeps the text. The field keeps the focus all along.
 */
export function ComboBox(props: ComboBoxProps) {
  const listId = useId();
  const box = useRef<HTMLSpanElement>(null);
  const combo = useComboList(props);
  return (
    <FieldFrame {...props}>
      {(aria) => (
        <>
          <span ref={box} className={classNames(control.box, props.size === "log" && control.log)}>
            {props.icon && <Icon name={props.icon} size={props.size === "log" ? 20 : 16} />}
            <input
              {...aria}
              className={control.bare}
              ref={props.ref}
              role="combobox"
              aria-autocomplete="list"
              aria-expanded={combo.isOpen}
              aria-controls={combo.isOpen ? listId : undefined}
              aria-activedescendant={combo.isOpen && combo.active ? `${listId}-${combo.active}` : undefined}
              name={props.name}
              autoComplete="off"
              spellCheck={false}
              placeholder={props.placeholder}
              disabled={props.isDisabled}
              // biome-ignore lint/a11y/noAutofocus: the quick log is written in at once
              autoFocus={props.autoFocus}
              value={props.text}
              onChange={(event) => combo.write(event.target.value)}
              onFocus={combo.open}
              onClick={combo.open}
              onKeyDown={combo.press}
              onBlur={combo.leave}
            />
          </span>
          <span role="status" className={hidden.hidden}>
            {combo.isOpen && (props.isLoading ? props.words.loading : props.words.count(combo.found))}
          </span>
          {combo.isOpen && (
            <ComboList
              {...props}
              box={box}
              listId={listId}
              labelId={labelIdOf(aria.id)}
              active={combo.active}
              onTake={combo.take}
              onClose={combo.close}
            />
          )}
        </>
      )}
    </FieldFrame>
  );
}
