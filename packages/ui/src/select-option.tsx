import type { KeyboardEvent, ReactNode } from "react";
import css from "./option-list.module.css";

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

/** A sign that begins or goes on a word, as one types to find it. */
export function letterOf(event: KeyboardEvent): string | null {
  const isAlone = !event.ctrlKey && !event.metaKey && !event.altKey;
  return isAlone && event.key.length === 1 && event.key !== " " ? event.key : null;
}

export function OptionFace({ option }: { option: SelectOption<string> }) {
  return (
    <>
      {option.mark}
      <span className={css.word}>{option.word}</span>
      {option.meta && <span className={css.meta}>{option.meta}</span>}
    </>
  );
}
