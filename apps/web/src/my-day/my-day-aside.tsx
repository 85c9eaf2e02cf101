import { calendarDateAt, daysBetween } from "@lots/domain/calendar/calendar-date";
import { caseName } from "@lots/domain/cases/case-name";
import { Button } from "@lots/ui/button";
import { Link } from "@lots/ui/link";
import { SectionHead } from "@lots/ui/section-head";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { useQuickLog } from "../shell/quick-log.tsx";
import { useDayWords } from "../words/day-words.ts";
import css from "./day-row.module.css";
import type { MyDay } from "./my-day.ts";

/** Beside the day: what was begun, what has gone quiet, what ends soon, what was open last. */
export function MyDayAside({ myDay }: { myDay: MyDay }) {
  const say = useTranslations("myDay");
  const { day, today } = useDayWords();
  return (
    <>
      <Drafts drafts={myDay.drafts} />
      <SectionHead title={say("silent.title")} level={2} rule="hairline" />
      <ul className={css.aside}>
        {myDay.silentCases.rows.length === 0 && <li className={css.asideMeta}>{say("silent.none")}</li>}
        {myDay.silentCases.rows.map((row) => (
          <li key={row.caseId} className={css.asideRow}>
            <Link href={paths.caseFile(row.number)}>{caseName(row)}</Link>
            <span className={css.asideMeta}>
              {say("silent.days", {
                days: daysBetween(
                  row.lastEntryAt === null ? row.openedOn : calendarDateAt(row.lastEntryAt),
                  today,
                ),
              })}
            </span>
          </li>
        ))}
      </ul>
      {myDay.endingConsents.rows.length > 0 && (
        <>
          <SectionHead title={say("consents.title")} level={2} rule="hairline" />
          <ul className={css.aside}>
            {myDay.endingConsents.rows.map((row) => (
              <li key={row.consentId} className={css.asideRow}>
                <span className={css.asideText}>
                  <Link href={paths.caseFile(row.number)}>{caseName(row)}</Link>
                  {row.until !== null && (
                    <span className={css.asideMeta}>
                      {say("consents.until", { partner: row.partnerName, day: day(row.until) })}
                    </span>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <SectionHead title={say("recent.title")} level={2} rule="hairline" />
      <ul className={css.aside}>
        {myDay.recentlyOpened.length === 0 && <li className={css.asideMeta}>{say("recent.none")}</li>}
        {myDay.recentlyOpened.map((row) => (
          <li key={row.caseId} className={css.asideRow}>
            <Link href={paths.caseFile(row.number)}>{caseName(row)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the first word of a draft's key says it is. */
const kinds = {
  note: "note",
  correction: "correction",
  handoff: "handoff",
  role: "handoff",
  ask: "ask",
  answer: "answer",
} as const;

const kindOf = (key: string) =>
  Object.entries(kinds).find(([name]) => key.startsWith(`${name}:`))?.[1] ?? "other";

/** A contact that was begun opens where it was left; other drafts wait where they were written. */
function Drafts({ drafts }: { drafts: MyDay["drafts"] }) {
  const say = useTranslations("myDay.drafts");
  const quickLog = useQuickLog();
  return (
    <>
      <SectionHead title={say("title")} level={2} rule="hairline" />
      <ul className={css.aside}>
        {drafts.rows.length === 0 && <li className={css.asideMeta}>{say("none")}</li>}
        {drafts.rows.map((draft) => {
          const isContact = draft.key.startsWith("contact:");
          return (
            <li key={draft.key} className={css.asideRow}>
              {isContact ? (
                <Button
                  kind="plain"
                  size="row"
                  icon="edit"
                  onPress={() => quickLog.open({ draftKey: draft.key })}
                >
                  {draft.title || say("contact")}
                </Button>
              ) : (
                <span className={css.asideText}>
                  {draft.title}
                  <span className={css.asideMeta}>{say(kindOf(draft.key))}</span>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
