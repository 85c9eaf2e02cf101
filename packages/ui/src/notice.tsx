import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";
import css from "./notice.module.css";
import { type GlyphState, StateGlyph } from "./state-glyph.tsx";

/** Stands where the thing it speaks of stands. `late` interrupts a screen reader, the others wait their turn. */
export function Notice(props: {
  kind: "info" | "wait" | "late" | "done";
  /** Instead of the state's own glyph. */
  icon?: IconName;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** Appears after something was done: is read out. */
  isAnnounced?: boolean;
}) {
  const role = props.kind === "late" ? "alert" : "status";
  return (
    <div className={classNames(css.notice, css[props.kind])} role={props.isAnnounced ? role : undefined}>
      <NoticeMark kind={props.kind} icon={props.icon} />
      <div className={css.words}>
        {props.title && <p className={css.title}>{props.title}</p>}
        {props.children && <div>{props.children}</div>}
      </div>
      {props.actions && <div className={css.actions}>{props.actions}</div>}
    </div>
  );
}

function NoticeMark(props: { kind: "info" | "wait" | "late" | "done"; icon: IconName | undefined }) {
  const glyphs: Record<"wait" | "late" | "done", GlyphState> = {
    wait: "wait-other",
    late: "late",
    done: "done",
  };
  if (props.icon || props.kind === "info") return <Icon name={props.icon ?? "bell"} size={20} />;
  return <StateGlyph state={glyphs[props.kind]} size={20} />;
}
