import { calendarDateAt, daysBetween, type Instant } from "@lots/domain/calendar/calendar-date";
import type { Reminder } from "@lots/domain/handoffs/silence";
import { useTranslations } from "use-intl";
import { useDayWords } from "./day-words.ts";

type Sent = { readonly sentAt: Instant; readonly reminder: Reminder; readonly waitsForMyPeople: boolean };

/** How long the receiver's side has had it, and that it has been reminded (heart.md A3, "Silence"). */
export function useWaited(): (sent: Sent) => string {
  const say = useTranslations("handoffs.silence");
  const { today } = useDayWords();
  return ({ sentAt, reminder, waitsForMyPeople }) => {
    const waited = say("waited", { days: daysBetween(calendarDateAt(sentAt), today) });
    if (reminder === "none") return waited;
    return `${waited}, ${say(waitsForMyPeople ? "myPeople" : reminder)}`;
  };
}
