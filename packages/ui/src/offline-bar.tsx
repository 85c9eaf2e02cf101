import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import css from "./offline-bar.module.css";

/** "Ingen anslutning – 2 saker väntar". The frame's `banner`; also for the demonstration's mark. */
export function OfflineBar(props: { children: ReactNode; actions?: ReactNode; kind?: "offline" | "info" }) {
  return (
    <div className={css.bar} role="status">
      <Icon name={props.kind === "info" ? "flag" : "clock"} size={16} />
      <span className={css.words}>{props.children}</span>
      {props.actions}
    </div>
  );
}
