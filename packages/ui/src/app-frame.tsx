import type { ReactNode } from "react";
import { AppBar } from "./app-bar.tsx";
import css from "./app-frame.module.css";
import { AppRail } from "./app-rail.tsx";
import { FlagMark } from "./flag-mark.tsx";
import type { FrameContent } from "./frame-places.ts";
import { useMediaQuery } from "./use-media-query.ts";

export type {
  FrameAct,
  FrameContent,
  FramePlace,
  FrameUser,
  FrameWords,
} from "./frame-places.ts";

/**
 * Rail at the left, on the phone a bar below and a strip above. `panel` docks at the right and the page reflows;
 * where there is no room beside (under 960 px) it covers the page, which then cannot be reached.
 * `children` is a `PageBody`.
 */
export function AppFrame(
  props: FrameContent & {
    /** The two places the phone's bar has room for; the rest is under "Mer". */
    phonePlaces: readonly [string, string];
    /** The phone's strip; the place's own word unless said. */
    strip: { title: string; note?: string };
    /** A line over everything: offline, demonstration. */
    banner?: ReactNode;
    panel?: ReactNode;
    children: ReactNode;
  },
) {
  const isNarrow = useMediaQuery("(max-width: 960px)");
  const isCovered = isNarrow && Boolean(props.panel);
  return (
    <div className={css.frame}>
      <a className={css.skip} href="#page">
        {props.words.skip}
      </a>
      <div className={css.rail} inert={isCovered}>
        <AppRail {...props} />
      </div>
      <div className={css.middle} inert={isCovered}>
        <header className={css.strip}>
          <FlagMark size={20} />
          <b>{props.strip.title}</b>
          <span className={css.note}>{props.strip.note}</span>
        </header>
        {props.banner}
        {props.children}
      </div>
      {props.panel && <div className={css.dock}>{props.panel}</div>}
      <div className={css.bar} inert={isCovered}>
        <AppBar {...props} />
      </div>
    </div>
  );
}
