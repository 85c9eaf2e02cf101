import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { useAnchor } from "./link.tsx";
import css from "./tabs-with-counts.module.css";

export type CountedTab = {
  id: string;
  word: string;
  count?: number;
  /** The view's address; or what to do, where it has none. */
  href?: string;
  onPress?: () => void;
};

/** Saved views, a timeline's filters: each is a place with an address. `pills` is the small form. */
export function TabsWithCounts(props: {
  label: string;
  tabs: readonly CountedTab[];
  current: string;
  look?: "line" | "pills";
  /** After the last: "Spara vy". */
  extra?: ReactNode;
}) {
  return (
    <nav aria-label={props.label} className={classNames(css.tabs, props.look === "pills" && css.pills)}>
      <ul className={css.list}>
        {props.tabs.map((tab) => (
          <li key={tab.id}>
            <Tab tab={tab} isCurrent={tab.id === props.current} />
          </li>
        ))}
      </ul>
      {props.extra}
    </nav>
  );
}

function Tab({ tab, isCurrent }: { tab: CountedTab; isCurrent: boolean }) {
  const Anchor = useAnchor();
  const face = (
    <>
      <span className={css.word} data-word={tab.word}>
        {tab.word}
      </span>
      {tab.count !== undefined && <span className={css.count}>{tab.count}</span>}
    </>
  );
  if (tab.href) {
    return (
      <Anchor href={tab.href} className={css.tab} aria-current={isCurrent ? "page" : undefined}>
        {face}
      </Anchor>
    );
  }
  return (
    <button type="button" className={css.tab} aria-pressed={isCurrent} onClick={tab.onPress}>
      {face}
    </button>
  );
}
