import css from "./flag-mark.module.css";

/** Signal flag H, white and colour: "I have a pilot on board". */
export function FlagMark({ size = 28 }: { size?: number }) {
  return (
    <svg className={css.mark} width={size} height={size} viewBox="0 0 28 28" aria-hidden="true">
      <path className={css.white} d="M1 1h13v26H1z" />
      <path className={css.colour} d="M14 1h13v26H14z" />
    </svg>
  );
}
