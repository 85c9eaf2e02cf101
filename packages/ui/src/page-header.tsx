import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "./link.tsx";
import css from "./page-header.module.css";

export type Crumb = { word: string; href?: string };

/**
 * h1 is a name, a date or a finding; `sentence` says what matters. When `focusKey` changes (the route's path) the
 * heading takes focus, so that a screen reader says where one is; not at the very first page.
 */
export function PageHeader(props: {
  title: ReactNode;
  /** Small beside the heading: "vecka 48". */
  beside?: ReactNode;
  sentence?: ReactNode;
  crumbs?: readonly Crumb[];
  crumbsLabel?: string;
  actions?: ReactNode;
  focusKey?: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnChange(heading, props.focusKey);
  return (
    <header className={css.header}>
      {props.crumbs && <Crumbs crumbs={props.crumbs} label={props.crumbsLabel} />}
      <div className={css.top}>
        <div className={css.name}>
          <h1 ref={heading} tabIndex={-1}>
            {props.title}
          </h1>
          {props.beside && <span className={css.beside}>{props.beside}</span>}
        </div>
        {props.sentence && <p className={css.sentence}>{props.sentence}</p>}
        {props.actions && <div className={css.actions}>{props.actions}</div>}
      </div>
    </header>
  );
}

function Crumbs({ crumbs, label }: { crumbs: readonly Crumb[]; label: string | undefined }) {
  return (
    <nav aria-label={label} className={css.crumbs}>
      <ol>
        {crumbs.map((crumb) => (
          <li key={crumb.word}>{crumb.href ? <Link href={crumb.href}>{crumb.word}</Link> : crumb.word}</li>
        ))}
      </ol>
    </nav>
  );
}

let lastFocusKey: string | undefined;

function useFocusOnChange(heading: React.RefObject<HTMLElement | null>, key: string | undefined) {
  useEffect(() => {
    if (key === undefined || key === lastFocusKey) return;
    if (lastFocusKey !== undefined) heading.current?.focus({ preventScroll: true });
    lastFocusKey = key;
  }, [heading, key]);
}
