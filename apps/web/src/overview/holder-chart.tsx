import { caseName } from "@lots/domain/cases/case-name";
import { figuresByHolder, holderKey } from "@lots/domain/overview/overview-figures";
import { AgeBars } from "@lots/ui/age-bars";
import { ageOf } from "@lots/ui/age-square";
import { ChartFrame } from "@lots/ui/chart-frame";
import { Link } from "@lots/ui/link";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { useDayWords } from "../words/day-words.ts";
import css from "./overview.module.css";
import type { CountedHolder, Overview } from "./overview.ts";

/** The list of the cases in which this holder has the ball; `long` narrows it to more than two weeks. */
const listOf = (holder: CountedHolder, isLong: boolean): string =>
  `${paths.cases}?boll=${holderKey(holder)}${isLong ? "&lange=1" : ""}`;

/** Whom the cases wait on, and how long: a bar per holder, a segment per case. */
export function HolderChart({ overview }: { overview: Overview }) {
  const say = useTranslations("overview");
  const sayBall = useTranslations("cases.ball");
  const { today } = useDayWords();
  const drawn = new Map(
    figuresByHolder(overview.cases, today).map((figure) => [holderKey(figure), figure.cases]),
  );
  const figures = overview.holders;
  const wordOf = ({ holderKind, unitName }: CountedHolder) =>
    holderKind === "unit" ? (unitName ?? "") : sayBall(holderKind);
  const [most] = figures;
  return (
    <ChartFrame
      finding={
        most === undefined
          ? say("holders.none")
          : say("holders.finding", {
              name: wordOf(most),
              count: most.count,
              total: overview.totals.cases,
            })
      }
      counted={say("holders.counted")}
      tableWord={say("table")}
      table={
        <>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{say("holders.holder")}</th>
                <th scope="col">{say("holders.cases")}</th>
                <th scope="col">{say("holders.long")}</th>
              </tr>
            </thead>
            <tbody>
              {figures.map((figure) => (
                <tr key={holderKey(figure)}>
                  <th scope="row">{wordOf(figure)}</th>
                  <td>
                    <Link href={listOf(figure, false)}>{figure.count}</Link>
                  </td>
                  <td>
                    <Link href={listOf(figure, true)}>{figure.long}</Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={css.rule}>{say("holders.rule")}</p>
        </>
      }
    >
      <AgeBars
        ageWords={[say("age.week"), say("age.fortnight"), say("age.month"), say("age.longer")]}
        bars={figures.map((figure) => ({
          id: holderKey(figure),
          word: wordOf(figure),
          href: listOf(figure, false),
          total: figure.count,
          ...(figure.long > 0 && {
            long: {
              href: listOf(figure, true),
              word: say("holders.longer", { count: figure.long }),
              label: say("holders.longerOf", { name: wordOf(figure), count: figure.long }),
            },
          }),
          cases: (drawn.get(holderKey(figure)) ?? []).map(({ caseFile, days }) => ({
            id: caseFile.id,
            href: paths.caseFile(caseFile.number),
            age: ageOf(days),
            label: say("daysOf", { name: caseName(caseFile), days }),
          })),
        }))}
      />
    </ChartFrame>
  );
}
