import { ChartMark, type MarkProps } from "./chart-mark.tsx";

/** ▲ filled when promised, open when given. */
export function PromiseMark(props: MarkProps & { kind?: "promised" | "given" }) {
  return <ChartMark {...props} shape="M8 2.5l6 11H2z" isOpen={props.kind === "given"} />;
}
