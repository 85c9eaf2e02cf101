import { useRef } from "react";
import type { AgedCase } from "./age-bars.tsx";
import { ageClass } from "./age-square.tsx";
import { useAnchor } from "./link.tsx";
import css from "./phase-columns.module.css";
import { useRovingLinks } from "./use-roving-links.ts";

export type PhaseColumn = {
  id: string;
  word: string;
  href: string;
  cases: readonly AgedCase[];
  /** How many there are, where not all of them are drawn. */
  total?: number;
  /** The one the finding speaks of. */
  isStrong?: boolean;
};

/** A square per case in the phase where it stands; the figure leads to the list. */
export function PhaseColumns({ columns }: { columns: readonly PhaseColumn[] }) {
  const chart = useRef<HTMLUListElement>(null);
  const roving = useRovingLinks(chart);
  const Anchor = useAnchor();
  return (
    <ul className={css.columns} ref={chart}>
      {columns.map((column, place) => (
        <li key={column.id} className={css.column}>
          <span className={css.squares}>
            {column.cases.map((each) => (
              <Anchor
                key={each.id}
                href={each.href}
                className={css.square}
                aria-label={each.label}
                title={each.label}
                {...roving(each.id, false)}
              >
                <span className={ageClass(each.age)} />
              </Anchor>
            ))}
          </span>
          <Anchor href={column.href} className={css.name} {...roving(column.id, place === 0)}>
            <span className={css.figure}>{column.total ?? column.cases.length}</span>
            <span className={column.isStrong ? css.strong : css.word}>{column.word}</span>
          </Anchor>
        </li>
      ))}
    </ul>
  );
}
