import { useRef } from "react";
import css from "./age-bars.module.css";
import { AgeLegend } from "./age-legend.tsx";
import { type Age, ageClass } from "./age-square.tsx";
import { useAnchor } from "./link.tsx";
import { useRovingLinks } from "./use-roving-links.ts";

/** One case: one link. `label` says which and how long: "Kajkanten, 8 dagar". */
export type AgedCase = { id: string; href: string; age: Age; label: string };

export type AgeBar = {
  id: string;
  word: string;
  /** The list of the whole bar. */
  href: string;
  cases: readonly AgedCase[];
  /** How many there are, where not all of them are drawn. */
  total?: number;
  /** How many have lain too long, as a number that opens its list; `label` says the same with whose bar it is. */
  long?: { href: string; word: string; label: string };
};

const totalOf = ({ total, cases }: AgeBar): number => total ?? cases.length;

/** A bar per holder, a segment per case, coloured by how long the ball has lain. */
export function AgeBars(props: {
  bars: readonly AgeBar[];
  ageWords: readonly [string, string, string, string];
}) {
  const chart = useRef<HTMLUListElement>(null);
  const roving = useRovingLinks(chart);
  const Anchor = useAnchor();
  const most = Math.max(1, ...props.bars.map(totalOf));
  return (
    <div className={css.room}>
      <AgeLegend words={props.ageWords} />
      <ul className={css.bars} ref={chart}>
        {props.bars.map((bar, place) => (
          <li key={bar.id} className={css.bar}>
            <Anchor href={bar.href} className={css.word} {...roving(bar.id, place === 0)}>
              {bar.word}
            </Anchor>
            <span className={css.line}>
              <span className={css.segments} style={{ flexBasis: `${(totalOf(bar) / most) * 100}%` }}>
                {bar.cases.map((each) => (
                  <Anchor
                    key={each.id}
                    href={each.href}
                    className={css.segment}
                    aria-label={each.label}
                    title={each.label}
                    {...roving(`${bar.id}/${each.id}`, false)}
                  >
                    <span className={ageClass(each.age)} />
                  </Anchor>
                ))}
              </span>
              <b className={css.total}>{totalOf(bar)}</b>
            </span>
            {bar.long && (
              <Anchor
                href={bar.long.href}
                className={css.long}
                aria-label={bar.long.label}
                {...roving(`${bar.id}/long`, false)}
              >
                {bar.long.word}
              </Anchor>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
