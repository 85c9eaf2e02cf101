import { type ReactNode, type Ref, useEffect, useId, useRef, useState } from "react";
import { classNames } from "./class-names.ts";
import type { ComboOption } from "./combo-options.tsx";
import control from "./control.module.css";
import { FieldFrame, type FieldWords, labelIdOf } from "./field-frame.tsx";
import hidden from "./hidden.module.css";
import { onDemand } from "./on-demand.tsx";

const ComboList = onDemand(async () => (await import("./combo-list.tsx")).ComboList);

/** The name being typed: where its @ stands, and those who fit. */
export type OpenMention = { readonly from: number; readonly options: readonly ComboOption[] };

/**
 * One line of text in which an @ opens a list of names. The first is at hand at once: Enter takes it, so does Tab on
 * its way to the next field; arrows move, Esc closes the list and keeps the text. It stays a text field all along.
 */
export function MentionField(
  props: FieldWords & {
    value: string;
    onChange: (value: string) => void;
    /** What is being typed where the caret stands, or null; the caller knows the names. */
    openAt: (text: string, caret: number) => OpenMention | null;
    /** The text with the chosen name in it, and where the caret goes. */
    insert: (text: string, caret: number, id: string) => { text: string; caret: number };
    /** Under the field: whom it was given to. */
    answer?: ReactNode;
    words: { count: (found: number) => string; none: string; loading: string };
    name?: string;
    id?: string;
    ref?: Ref<HTMLInputElement>;
    autoFocus?: boolean;
  },
) {
  const listId = useId();
  const box = useRef<HTMLSpanElement>(null);
  const mention = useMentionList(props, box);
  return (
    <FieldFrame {...props} below={props.answer && <span role="status">{props.answer}</span>}>
      {(aria) => (
        <span ref={box}>
          <input
            {...aria}
            className={classNames(control.control)}
            ref={props.ref}
            type="text"
            name={props.name}
            autoComplete="off"
            aria-autocomplete="list"
            aria-haspopup="listbox"
            aria-controls={mention.isOpen ? listId : undefined}
            aria-activedescendant={mention.active === null ? undefined : `${listId}-${mention.active}`}
            // biome-ignore lint/a11y/noAutofocus: a dialog opened by a key is written in at once
            autoFocus={props.autoFocus}
            value={props.value}
            onChange={(event) => {
              mention.look(event.target);
              props.onChange(event.target.value);
            }}
            onSelect={(event) => mention.look(event.currentTarget)}
            onKeyDown={mention.press}
            onBlur={mention.leave}
          />
          <span role="status" className={hidden.hidden}>
            {mention.isOpen && props.words.count(mention.options.length)}
          </span>
          {mention.isOpen && (
            <ComboList
              box={box}
              listId={listId}
              labelId={labelIdOf(aria.id)}
              groups={[{ options: mention.options }]}
              active={mention.active}
              words={props.words}
              onTake={mention.take}
              onClose={mention.close}
            />
          )}
        </span>
      )}
    </FieldFrame>
  );
}

function useMentionList(
  props: Pick<Parameters<typeof MentionField>[0], "value" | "onChange" | "openAt" | "insert">,
  box: React.RefObject<HTMLElement | null>,
) {
  const [caret, setCaret] = useState<number | null>(null);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const nextCaret = useRef<number | null>(null);
  const found = caret === null ? null : props.openAt(props.value, caret);
  const options = found === null || found.from === closedAt ? [] : found.options;
  const isOpen = options.length > 0;
  const active = options.find(({ id }) => id === wanted)?.id ?? options[0]?.id ?? null;

  // The caret is put where writing goes on, once the new text stands in the field.
  useEffect(() => {
    const input = box.current?.querySelector("input");
    if (nextCaret.current === null || !input || input !== document.activeElement) return;
    input.setSelectionRange(nextCaret.current, nextCaret.current);
    nextCaret.current = null;
  });
  useEffect(() => {
    if (isOpen) document.querySelector("[data-active]")?.scrollIntoView({ block: "nearest" });
  }, [isOpen, active]);

  const close = () => setClosedAt(found?.from ?? null);
  const take = (id: string) => {
    if (caret === null) return;
    const changed = props.insert(props.value, caret, id);
    nextCaret.current = changed.caret;
    setCaret(changed.caret);
    setWanted(null);
    close();
    props.onChange(changed.text);
  };
  const step = (by: number) => {
    const at = options.findIndex(({ id }) => id === active);
    setWanted(options[(at + by + options.length) % options.length]?.id ?? null);
  };
  const press = (event: React.KeyboardEvent) => {
    if (!isOpen || active === null || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      event.preventDefault();
      take(active);
    } else if (event.key === "Tab" && !event.shiftKey) {
      take(active);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  const look = (input: HTMLInputElement) => {
    const at = input.selectionStart === input.selectionEnd ? input.selectionStart : null;
    setCaret(at);
    if (at !== null && props.openAt(input.value, at)?.from !== closedAt) setClosedAt(null);
  };
  return { isOpen, options, active, press, take, close, look, leave: () => setCaret(null) };
}
