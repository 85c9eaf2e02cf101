import { caseName } from "@lots/domain/cases/case-name";
import { daysWaited, figuresByPhase } from "@lots/domain/overview/overview-figures";
import { ageOf } from "@lots/ui/age-square";
import { ChartFrame } from "@lots/ui/chart-frame";
import { Link } from "@lots/ui/link";
import { PhaseColumns } from "@lots/ui/phase-columns";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { useDayWords } from "../words/day-words.ts";
import css from "./overview.module.css";
import type { Overview } from "./overview.ts";

/** Where the open cases stand: a square per case. */
export function PhaseChart({ overview }: { overview: Overview }) {
  const say = useTranslations("overview");
  const codes = useTranslations("codes.casePhase");
  const { today } = useDayWords();
  const counted = new Map(overview.phases.map(({ phase, count }) => [phase, count]));
  const figures = figuresByPhase(overview.cases).map((drawn) => ({
    ...drawn,
    count: counted.get(drawn.phase) ?? 0,
  }));
  const most = figures.reduce((a, b) => (b.count > a.count ? b : a));
  const listOf = (phase: string) => `${paths.cases}?fas=${phase}`;
  return (
    <ChartFrame
      finding={say("phases.finding", { count: most.count, phase: codes(most.phase) })}
      counted={say("phases.counted")}
      tableWord={say("table")}
      table={
        <>
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{say("phases.phase")}</th>
                <th scope="col">{say("holders.cases")}</th>
              </tr>
            </thead>
            <tbody>
              {figures.map(({ phase, count }) => (
                <tr key={phase}>
                  <th scope="row">{codes(phase)}</th>
                  <td>
                    <Link href={listOf(phase)}>{count}</Link>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className={css.rule}>{say("phases.rule")}</p>
        </>
      }
    >
      <PhaseColumns
        columns={figures.map(({ phase, count, cases }) => ({
          id: phase,
          word: codes(phase),
          href: listOf(phase),
          total: count,
          isStrong: phase === most.phase,
          cases: cases.map((caseFile) => {
            const days = daysWaited(caseFile, today);
            return {
              id: caseFile.id,
              href: paths.caseFile(caseFile.number),
              age: ageOf(days),
              label: say("daysOf", { name: caseName(caseFile), days }),
            };
          }),
        }))}
      />
    </ChartFrame>
  );
}
