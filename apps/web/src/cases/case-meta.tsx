import { calendarDateAt, daysBetween } from "@lots/domain/calendar/calendar-date";
import { casePhases } from "@lots/domain/cases/case";
import { hasPhases } from "@lots/domain/cases/case-phase";
import { Link } from "@lots/ui/link";
import { Notice } from "@lots/ui/notice";
import { PhaseSteps } from "@lots/ui/phase-steps";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { useDayWords } from "../words/day-words.ts";
import css from "./case.module.css";
import type { CasePage } from "./case-page.ts";

/** One line about the case, its phase, and what is out of the ordinary: closed, paused, silent. */
export function CaseMeta({ page }: { page: CasePage }) {
  const say = useTranslations("cases.header");
  const codes = useTranslations("codes");
  const { day, today } = useDayWords();
  const { case: caseFile, pilotOffer } = page;
  const facts = [
    caseFile.company?.number ?? null,
    caseFile.jobs === null ? null : say("jobs", { jobs: caseFile.jobs }),
    caseFile.investmentMsek === null ? null : say("msek", { msek: caseFile.investmentMsek }),
    caseFile.location,
    say("pilot", { name: caseFile.pilot.name }),
    caseFile.standIn === null ? null : say("standIn", { name: caseFile.standIn.name }),
    caseFile.reach === "involved" ? say("involved") : null,
  ].filter((fact) => fact !== null);
  return (
    <>
      <div className={css.metaRow}>
        <ul className={css.meta}>
          {caseFile.company !== null && (
            <li>
              <Link href={paths.company(caseFile.company.id)}>{caseFile.company.name}</Link>
            </li>
          )}
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        {hasPhases(caseFile.kind) && (
          <PhaseSteps
            label={say("phases")}
            doneWord={say("phaseDone")}
            current={caseFile.phase}
            steps={casePhases.map((id) => ({ id, word: codes(`casePhase.${id}`) }))}
          />
        )}
      </div>
      <div className={css.notices}>
        {caseFile.closedOn !== null && (
          <Notice kind="info">
            <b>
              {say("closed", {
                day: day(caseFile.closedOn, "short"),
                outcome: caseFile.outcome === null ? "" : codes(`caseOutcome.${caseFile.outcome}`),
              })}
            </b>{" "}
            {say("closedWhy")}
          </Notice>
        )}
        {caseFile.pausedUntil !== null && (
          <Notice kind="info">
            {say("paused", { day: day(caseFile.pausedUntil, "short"), reason: caseFile.pauseReason ?? "" })}
          </Notice>
        )}
        {caseFile.silent && (
          <Notice kind="info">
            {say("silent", {
              days: daysBetween(
                caseFile.lastEntryAt === null ? caseFile.openedOn : calendarDateAt(caseFile.lastEntryAt),
                today,
              ),
            })}
          </Notice>
        )}
        {caseFile.company === null && caseFile.closedOn === null && (
          <Notice kind="info">{say("codeName")}</Notice>
        )}
        {pilotOffer !== null && (
          <Notice kind="info">{say("pilotOffer", { name: pilotOffer.toUserName ?? "" })}</Notice>
        )}
      </div>
    </>
  );
}
