import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import css from "./page-body.module.css";

/** White is where you work, ground is what stands beside (304 px; below when the page is narrow). */
export function PageBody(props: {
  children: ReactNode;
  aside?: ReactNode;
  /** Names the side for screen readers. */
  asideLabel?: string;
  /** Lists have less air round them. */
  density?: "page" | "list";
}) {
  return (
    <div className={css.page}>
      <div className={css.columns}>
        <main id="page" tabIndex={-1} className={classNames(css.work, props.density === "list" && css.list)}>
          {props.children}
        </main>
        {props.aside && (
          <aside className={css.aside} aria-label={props.asideLabel}>
            {props.aside}
          </aside>
        )}
      </div>
    </div>
  );
}
