import css from "./ball.module.css";

/** Who must act now: a disc in a ring. One mark in every place; the word beside it says whose. */
export function Ball({ size = 16 }: { size?: 12 | 16 | 20 }) {
  return (
    <svg className={css.ball} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path d="M1 8a7 7 0 1 0 14 0A7 7 0 1 0 1 8z" className={css.ring} />
      <path d="M3.5 8a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0z" />
    </svg>
  );
}
