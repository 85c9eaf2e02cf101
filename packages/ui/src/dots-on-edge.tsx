import { scaleLinear } from "d3-scale";
import { useLayoutEffect, useRef, useState } from "react";
import css from "./dots-on-edge.module.css";
import { GradedEdge } from "./graded-edge.tsx";
import { useAnchor } from "./link.tsx";
import { type PlacedLabel, spreadLabels } from "./spread-labels.ts";
import { useRovingLinks } from "./use-roving-links.ts";

export type EdgeDot = {
  id: string;
  href: string;
  value: number;
  /** Which and how much: "Stenåsa, 312 dagar". */
  label: string;
  /** Written at the dot, for outliers only: "Stenåsa 312". */
  word?: string;
};

/** One dot per case on a graded edge; the median is a line with words. */
export function DotsOnEdge(props: {
  dots: readonly EdgeDot[];
  /** "hälften är yngre än 87 dagar" */
  median?: { value: number; word: string };
  /** Writes the end of the axis with its unit: "360 dagar". */
  sayEnd: (value: number) => string;
}) {
  const chart = useRef<HTMLDivElement>(null);
  const roving = useRovingLinks(chart);
  const Anchor = useAnchor();
  const dots = props.dots.toSorted((one, other) => one.value - other.value);
  const scale = scaleLinear([0, Math.max(1, ...dots.map((dot) => dot.value))], [0, 100]).nice(6);
  const ticks = scale.ticks(6);
  const end = scale.domain()[1] ?? 1;
  const named = dots.flatMap((dot) => (dot.word ? [{ id: dot.id, value: dot.value, word: dot.word }] : []));
  const words = props.median ? [...named, { ...props.median, id: "median" }] : named;
  const places = usePlaces(
    chart,
    words.map((word) => scale(word.value)),
  );
  const levels = 1 + Math.max(-1, ...places.map((place) => place.level));
  return (
    <div ref={chart} className={css.chart}>
      <div className={css.field} style={{ height: 28 + levels * 20 }}>
        {props.median && <span className={css.median} style={{ left: `${scale(props.median.value)}%` }} />}
        {words.map((word, at) => (
          <span
            key={word.id}
            data-label={word.id}
            aria-hidden={word.id === "median" ? undefined : true}
            className={word.id === "median" ? css.medianWord : css.word}
            style={{ left: places[at]?.left ?? 0, bottom: 26 + (places[at]?.level ?? 0) * 20 }}
          >
            {word.word}
          </span>
        ))}
        <ul>
          {dots.map((dot, at) => (
            <li key={dot.id}>
              <Anchor
                href={dot.href}
                className={css.dot}
                style={{ left: `${scale(dot.value)}%` }}
                aria-label={dot.label}
                title={dot.label}
                {...roving(dot.id, at === 0)}
              >
                <span className={dot.word ? css.far : css.near} />
              </Anchor>
            </li>
          ))}
        </ul>
      </div>
      <GradedEdge
        wordsBelow
        endWord={props.sayEnd(end)}
        steps={ticks
          .slice(0, -1)
          .flatMap((tick) => [{ id: `${tick}`, word: `${tick}` }, { id: `${tick}-half` }])}
      />
    </div>
  );
}

/** Measures the words as they are drawn, in whatever font, and spreads them. */
function usePlaces(chart: React.RefObject<HTMLElement | null>, shares: readonly number[]): PlacedLabel[] {
  const [places, setPlaces] = useState<PlacedLabel[]>([]);
  const key = shares.join();
  useLayoutEffect(() => {
    const element = chart.current;
    if (!element) return;
    const measure = () => {
      const width = element.clientWidth;
      const labels = Array.from(element.querySelectorAll<HTMLElement>("[data-label]"));
      const at = key === "" ? [] : key.split(",").map((share) => (Number(share) / 100) * width);
      setPlaces(
        spreadLabels(
          labels.map((label, place) => ({
            at: at[place] ?? 0,
            width: label.offsetWidth,
            align: label.dataset.label === "median" ? "start" : "middle",
          })),
          width,
        ),
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [chart, key]);
  return places;
}
