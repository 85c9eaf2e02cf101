import { daysBetween } from "@lots/domain/calendar/calendar-date";
import { caseName, shortCaseName } from "@lots/domain/cases/case-name";
import { ChartFrame } from "@lots/ui/chart-frame";
import { DotsOnEdge } from "@lots/ui/dots-on-edge";
import { Link } from "@lots/ui/link";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { useDayWords } from "../words/day-words.ts";
import css from "./overview.module.css";
import type { Overview } from "./overview.ts";

const outlierDays = 180;
const mostNamed = 3;

/** How old the open cases are: a dot per case, the oldest named. */
export function CaseAgeChart({ overview }: { overview: Overview }) {
  const say = useTranslations("overview.caseAges");
  const sayOverview = useTranslations("overview");
  const { today } = useDayWords();
  const { medianOpenedOn } = overview.totals;
  const median = medianOpenedOn === null ? null : daysBetween(medianOpenedOn, today);
  const aged = overview.cases
    .map((caseFile) => ({ caseFile, days: daysBetween(caseFile.openedOn, today) }))
    .toSorted((a, b) => b.days - a.days);
  return (
    <ChartFrame
      finding={median === null ? say("none") : say("finding", { days: median })}
      counted={say("counted")}
      tableWord={sayOverview("table")}
      table={
        <>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{say("case")}</th>
                <th scope="col">{say("days")}</th>
              </tr>
            </thead>
            <tbody>
              {aged.map(({ caseFile, days }) => (
                <tr key={caseFile.id}>
                  <th scope="row">
                    <Link href={paths.caseFile(caseFile.number)}>{caseName(caseFile)}</Link>
                  </th>
                  <td>{days}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={css.rule}>{say("rule")}</p>
        </>
      }
    >
      <DotsOnEdge
        dots={aged.map(({ caseFile, days }, place) => ({
          id: caseFile.id,
          href: paths.caseFile(caseFile.number),
          value: days,
          label: sayOverview("daysOf", { name: caseName(caseFile), days }),
          ...(place < mostNamed && days > outlierDays && { word: `${shortCaseName(caseFile)} ${days}` }),
        }))}
        {...(median !== null && { median: { value: median, word: say("median", { days: median }) } })}
        sayEnd={(days) => say("end", { days })}
      />
    </ChartFrame>
  );
}
