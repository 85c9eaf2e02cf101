import { classNames } from "./class-names.ts";
import css from "./state-glyph.module.css";

export type GlyphState =
  | "rest"
  | "rest-dropped"
  | "rest-paused"
  | "move"
  | "wait-company"
  | "wait-other"
  | "late"
  | "done";

/* A grid of 16. Line is drawn, body is filled, hole is cut in the paper's colour; outlines differ, so that they hold in grey. */
const shapes: Record<GlyphState, { line?: string; body?: string; hole?: string; dashed?: true }> = {
  rest: { line: "M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8z", dashed: true },
  "rest-dropped": { line: "M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8zM4 12l8-8" },
  "rest-paused": { line: "M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8zM6.25 5.5v5M9.75 5.5v5" },
  move: { line: "M2 8a6 6 0 1 0 12 0A6 6 0 1 0 2 8z", body: "M8 4.25a3.75 3.75 0 0 1 0 7.5z" },
  "wait-company": {
    body: "M3 1.5h10v2.25L9.5 8l3.5 4.25v2.25H3v-2.25L6.5 8 3 3.75z",
    hole: "M5.25 12.75h5.5L8 9.75z",
  },
  "wait-other": {
    body: "M1.5 3A1.5 1.5 0 0 1 3 1.5h10A1.5 1.5 0 0 1 14.5 3v10a1.5 1.5 0 0 1-1.5 1.5H3A1.5 1.5 0 0 1 1.5 13z",
    hole: "M5.25 4.75h1.75v6.5H5.25zM9 4.75h1.75v6.5H9z",
  },
  late: { body: "M8 1l7.25 13.5H.75z", hole: "M7.2 5.5h1.6v4.75H7.2zM7.2 11.25h1.6v1.6H7.2z" },
  done: {
    body: "M1.25 8a6.75 6.75 0 1 0 13.5 0A6.75 6.75 0 1 0 1.25 8z",
    hole: "M4.2 8.1l1.1-1.1 1.8 1.8L10.7 5.2l1.1 1.1L7.1 11z",
  },
};

/** Glyph and word stand together in every place; the word is said, the glyph is not. */
export function StateGlyph({ state, size = 16 }: { state: GlyphState; size?: 12 | 16 | 20 }) {
  const shape = shapes[state];
  return (
    <svg
      className={classNames(css.glyph, css[state.split("-")[0] ?? ""])}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      {shape.line && <path d={shape.line} className={classNames(css.line, shape.dashed && css.dashed)} />}
      {shape.body && <path d={`${shape.body}${shape.hole ?? ""}`} className={css.body} />}
    </svg>
  );
}
