import type { CalendarDate, Instant } from "@lots/domain/calendar/calendar-date";
import type { Words } from "@lots/words/words";
import { useMessages, useTranslations } from "use-intl";
import type { AnyRefusal, Fault } from "./api-fault.ts";
import { type DayWords, useDayWords } from "./words/day-words.ts";

/**
 * The sentence of a refusal. Reasons whose message takes arguments are listed here; the compiler demands their
 * arguments, and that every other message takes none.
 */
function useRefusalText(): (refusal: AnyRefusal) => string {
  const say = useTranslations("refusals");
  const days = useDayWords();
  return ({ reason, details }) => {
    switch (reason) {
      case "too-many-tries":
        return say(reason, { minutes: Math.ceil(details.retryAfterSeconds / 60) });
      case "case-closed":
        return say(reason, { number: details.number });
      case "handoff-answered":
      case "ask-answered":
        return say(reason, {
          state: details.state,
          by: details.by,
          at: momentText(details.at, days),
        });
      case "receiver-cannot-sign-in":
      case "receiver-holds-it":
      case "consent-missing":
      case "consent-of-another-company":
      case "consent-not-needed":
        return say(reason, { unit: details.unit });
      case "receiver-inactive":
      case "receiver-not-pilot":
      case "officer-not-in-unit":
      case "owner-cannot-see":
      case "already-pilot":
      case "organisation-number-taken":
        return say(reason, { name: details.name });
      case "changed-meanwhile":
        return say(reason, {
          known: details.saved === undefined ? "no" : "yes",
          by: details.saved?.by ?? "",
          at: details.saved === undefined ? "" : days.moment(details.saved.at),
        });
      case "working-notes-first":
        return say(reason, { count: details.count });
      case "date-not-later":
        return say(reason, { before: dayText(details.before, days) });
      case "forwarded-too-often":
      case "too-many":
        return say(reason, { limit: details.limit });
      case "still-holds":
        return say(reason, { count: details.held.length });
      case "accent-contrast":
        return say(reason, { nearest: details.nearest });
      case "import-too-large": {
        const limit = details.unit === "bytes" ? details.limit / 1_000_000 : details.limit;
        return say(reason, { limit, unit: details.unit });
      }
      case "import-undo-expired":
        return say(reason, { until: dayText(details.until, days) });
      default:
        return say(reason);
    }
  };
}

// Looked at without the schemas, which would bring all of zod into the shell; a text that is none stays as it came.
const isInstant = (text: string): text is Instant => /^\d{4}-\d\d-\d\dT/.test(text);
const isDay = (text: string): text is CalendarDate => /^\d{4}-\d\d-\d\d$/.test(text);

const momentText = (text: string, days: DayWords): string => (isInstant(text) ? days.moment(text) : text);
const dayText = (text: string, days: DayWords): string => (isDay(text) ? days.day(text) : text);

/** What to say about a fault as a whole; empty for inputs that are said at their fields. */
export function useFaultText(): (fault: Fault) => string {
  const refusalText = useRefusalText();
  const faults = useTranslations("faults");
  return (fault) => {
    switch (fault.kind) {
      case "refused":
        return refusalText(fault.refusal);
      case "invalid":
        return faults("invalid");
      case "unreachable":
        return faults("unreachable");
      case "defect":
        return fault.requestId === null
          ? faults("defectWithoutId")
          : faults("defect", { requestId: fault.requestId });
    }
  };
}

/** Field → sentence for an input that the server found wrong. */
export function useFieldFaults(fault: Fault | null): Readonly<Record<string, string>> {
  const say = useFieldFaultText();
  if (fault?.kind !== "invalid") return {};
  return Object.fromEntries(
    Object.entries(fault.fields).map(([field, messages]) => [field, say(messages[0])]),
  );
}

/** A schema's own code ("no-such-day") has its sentence in `faults.field`; anything else gets `otherwise`'s. */
export function useFieldFaultText(): (message: string | undefined, otherwise?: string) => string {
  const say = useTranslations("faults.field");
  const known = useMessages().faults.field;
  return (message, otherwise) => {
    if (isFieldFault(known, message)) return say(message);
    return say(isFieldFault(known, otherwise) ? otherwise : "other");
  };
}

type FieldFault = keyof Words["faults"]["field"];

const isFieldFault = (known: Words["faults"]["field"], message: string | undefined): message is FieldFault =>
  message !== undefined && Object.hasOwn(known, message);
