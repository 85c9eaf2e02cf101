import { daysBetween } from "@lots/domain/calendar/calendar-date";
import { caseName } from "@lots/domain/cases/case-name";
import { figuresByHolder } from "@lots/domain/overview/overview-figures";
import { Link } from "@lots/ui/link";
import { StateGlyph } from "@lots/ui/state-glyph";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { useDayWords } from "../words/day-words.ts";
import css from "./overview.module.css";
import type { Overview } from "./overview.ts";

const mostShown = 5;
const longDays = 30;

/** Late promises first, then those that have waited longest on somebody. */
export function NeedsList({ overview }: { overview: Overview }) {
  const say = useTranslations("overview.needs");
  const sayBall = useTranslations("cases.ball");
  const { today } = useDayWords();
  const late = overview.cases.flatMap((caseFile) => {
    const days = caseFile.nextAnswerOn === null ? 0 : daysBetween(caseFile.nextAnswerOn, today);
    return days <= 0
      ? []
      : [
          {
            caseFile,
            glyph: "late" as const,
            text: say("late", { name: caseName(caseFile) }),
            by: say("lateBy", { days }),
          },
        ];
  });
  const long = figuresByHolder(overview.cases, today).flatMap((figure) =>
    figure.cases
      .filter(({ days }) => days > longDays)
      .map(({ caseFile, days }) => ({
        caseFile,
        glyph: "wait-other" as const,
        text: say("long", {
          name: caseName(caseFile),
          holder: figure.holderKind === "unit" ? (figure.unitName ?? "") : sayBall(figure.holderKind),
        }),
        by: say("longBy", { days }),
      })),
  );
  const rows = [...late, ...long].slice(0, mostShown);
  return (
    <section className={css.finding}>
      <h2>{say("title")}</h2>
      <p className={css.rule}>{say(rows.length === 0 ? "none" : "sentence")}</p>
      <ul className={css.rows}>
        {rows.map(({ caseFile, glyph, text, by }) => (
          <li key={`${caseFile.id}-${text}`} className={css.row}>
            <StateGlyph state={glyph} />
            <span className={css.text}>
              <Link href={paths.caseFile(caseFile.number)} kind="strong">
                {text}
              </Link>
              <span className={css.rule}>{by}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
