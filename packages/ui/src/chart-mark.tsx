import css from "./chart-mark.module.css";
import { classNames } from "./class-names.ts";

export type MarkTone = "ink" | "muted" | "late";

export type MarkProps = {
  /** Red only for what is late or has under seven days left. */
  tone?: MarkTone;
  size?: 12 | 16;
};

export function ChartMark(props: MarkProps & { shape: string; isOpen: boolean }) {
  const { tone = "ink", size = 16 } = props;
  return (
    <svg
      className={classNames(css.mark, css[tone], props.isOpen && css.open)}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={props.shape} />
    </svg>
  );
}
