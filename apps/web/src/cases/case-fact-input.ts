import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import { parseTypedDate } from "@lots/domain/calendar/typed-date";
import type { CaseFactFault, CaseFactWords } from "./case-fact-fields.tsx";

/** Turns the typed facts into what is sent, or names the first field to mend. */
export function caseFactInput(words: CaseFactWords, today: CalendarDate) {
  const fault = (at: Exclude<CaseFactFault, null>) => ({ ok: false, fault: at }) as const;
  if (words.title.trim() === "") return fault("title");
  const opening =
    words.opening.trim() === "" ? null : parseTypedDate(words.opening, { today, direction: "future" });
  if (opening?.ok === false) return fault("opening");
  return {
    ok: true,
    facts: {
      kind: words.kind,
      title: words.title,
      matter: words.matter,
      location: words.location.trim() || null,
      jobs: words.jobs,
      investmentMsek: words.investment,
      plannedOpeningOn: opening === null ? null : opening.date,
    },
  } as const;
}
