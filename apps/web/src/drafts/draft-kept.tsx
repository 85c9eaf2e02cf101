import type { Instant } from "@lots/domain/calendar/calendar-date";
import { StatusLine } from "@lots/ui/status-line";
import { useTranslations } from "use-intl";
import { useDayWords } from "../words/day-words.ts";

/** "Utkast sparat 09:14": one may close the dialog and come back. */
export function DraftKept({ at }: { at: Instant | null }) {
  const say = useTranslations("contacts");
  const { time } = useDayWords();
  return <StatusLine said={at === null ? null : say("draftKept", { time: time(at) })} />;
}
