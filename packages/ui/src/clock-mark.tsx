import { ChartMark, type MarkProps } from "./chart-mark.tsx";

/** ◆ a last day; ◇ the day from which one may start, which is no deadline. */
export function ClockMark(props: MarkProps & { kind?: "last-day" | "may-start" }) {
  return <ChartMark {...props} shape="M8 1.5L14.5 8 8 14.5 1.5 8z" isOpen={props.kind === "may-start"} />;
}
