import { useEffect, useState } from "react";
import { Button } from "./button.tsx";
import hidden from "./hidden.module.css";
import css from "./skeleton.module.css";

/**
 * Rows of the height they will have, so that nothing jumps. Nothing for the first 150 ms, a sentence after 3 s,
 * the way out after 10.
 */
export function Skeleton(props: {
  rows: number;
  /** 32 in tables, 40 in work rows, 44 with two lines. */
  rowHeight?: number;
  words: { loading: string; slow: string; retry: string };
  onRetry?: () => void;
}) {
  const seconds = useSeconds([3, 10]);
  return (
    <div className={css.rows} aria-busy="true">
      <span role="status" className={seconds >= 3 ? css.slow : hidden.hidden}>
        {seconds >= 3 ? props.words.slow : props.words.loading}
      </span>
      {seconds >= 10 && props.onRetry && (
        <Button size="row" onPress={props.onRetry}>
          {props.words.retry}
        </Button>
      )}
      {Array.from({ length: props.rows }, (_, row) => (
        <div key={row} className={css.row} style={{ height: props.rowHeight ?? 40 }}>
          <span style={{ width: `${40 + ((row * 37) % 45)}%` }} />
        </div>
      ))}
    </div>
  );
}

/** The latest of the given seconds that have passed since it was shown. */
function useSeconds(marks: readonly number[]): number {
  const [passed, setPassed] = useState(0);
  const key = marks.join();
  useEffect(() => {
    const timers = key
      .split(",")
      .map((mark) => setTimeout(() => setPassed(Number(mark)), Number(mark) * 1000));
    return () => timers.forEach(clearTimeout);
  }, [key]);
  return passed;
}
