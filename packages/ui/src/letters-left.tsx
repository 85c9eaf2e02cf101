import css from "./letters-left.module.css";

export type LetterLimit = {
  max: number;
  /** The sentence for what is left, also below zero: "12 tecken kvar", "3 tecken för mycket". */
  say: (left: number) => string;
};

/** Nothing is cut off while one writes or pastes; the count shows in the last tenth, and is read out once past it. */
export function LettersLeft({ limit, length }: { limit: LetterLimit; length: number }) {
  const left = limit.max - length;
  if (left > Math.max(20, limit.max / 10)) return null;
  return (
    <span className={left < 0 ? css.over : undefined} role={left < 0 ? "alert" : undefined}>
      {limit.say(left)}
    </span>
  );
}
