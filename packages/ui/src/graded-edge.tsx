import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { classNames } from "./class-names.ts";
import css from "./graded-edge.module.css";

export type EdgeStep = {
  id: string;
  word?: string;
  /** Longer months take more room; 1 unless said. */
  weight?: number;
  /** Today, this week. */
  isStrong?: boolean;
  /** Weekends: the room below is tinted. */
  isShaded?: boolean;
};

/**
 * A time axis, drawn like the edge of a sea chart: steps filled and empty by turns. `children` stand below, in the
 * same columns (`grid-column` from 1). Words that have no room beside each other are left out by measure, not by guess.
 */
export function GradedEdge(props: {
  steps: readonly EdgeStep[];
  wordsAt?: "start" | "middle";
  wordsBelow?: boolean;
  /** At the very end of the axis: "360 dagar". */
  endWord?: string;
  children?: ReactNode;
}) {
  const words = useRef<HTMLDivElement>(null);
  const { stride, until } = useFittingWords(words, props.steps.length);
  const columns = {
    gridTemplateColumns: props.steps.map((step) => `minmax(0, ${step.weight ?? 1}fr)`).join(" "),
  };
  const wordRow = (
    <div
      ref={words}
      className={classNames(css.words, props.wordsAt === "middle" && css.middle)}
      style={columns}
      aria-hidden="true"
    >
      {props.steps.map((step, place) => (
        <span key={step.id} className={classNames(css.word, step.isStrong && css.strong)}>
          <span className={place % stride === 0 && place < until ? undefined : css.left}>{step.word}</span>
        </span>
      ))}
      {props.endWord && <span className={css.end}>{props.endWord}</span>}
    </div>
  );
  return (
    <div className={css.axis}>
      {!props.wordsBelow && wordRow}
      <div className={css.edge} style={columns}>
        {props.steps.map((step) => (
          <span key={step.id} className={css.step} />
        ))}
      </div>
      {props.wordsBelow && wordRow}
      {props.children && (
        <div className={css.below} style={columns}>
          {props.steps.map(
            (step, place) =>
              step.isShaded && (
                <span key={step.id} className={css.shade} style={{ gridColumn: `${place + 1} / span 1` }} />
              ),
          )}
          {props.children}
        </div>
      )}
    </div>
  );
}

/** The smallest step from word to word at which none meets the next, and from where on they would meet the end's. */
function useFittingWords(row: React.RefObject<HTMLElement | null>, count: number) {
  const [fitting, setFitting] = useState({ stride: 1, until: count });
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    const measure = () => {
      const cells = Array.from(element.children).slice(0, count);
      const rooms = cells.map((cell) => cell.getBoundingClientRect().width);
      const words = cells.map((cell) => cell.firstElementChild?.getBoundingClientRect());
      const fits = (step: number) =>
        words.every((word, at) => {
          const room = rooms.slice(at, at + step).reduce((sum, each) => sum + each, 0);
          return at % step !== 0 || !word || word.width === 0 || word.width + 6 <= room;
        });
      const end = element.children[count]?.getBoundingClientRect().left ?? Number.POSITIVE_INFINITY;
      const tooFar = words.findIndex((word) => word !== undefined && word.width > 0 && word.right + 6 > end);
      setFitting({
        stride: [1, 2, 3, 4, 5, 7, 10, 14].find(fits) ?? count,
        until: tooFar < 0 ? count : tooFar,
      });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [row, count]);
  return fitting;
}
