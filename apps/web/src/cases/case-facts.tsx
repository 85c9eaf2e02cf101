import { daysBetween } from "@lots/domain/calendar/calendar-date";
import { Ball } from "@lots/ui/ball";
import { ClockMark } from "@lots/ui/clock-mark";
import { PromiseMark } from "@lots/ui/promise-mark";
import { type Fact, ThreeFacts } from "@lots/ui/three-facts";
import { useTranslations } from "use-intl";
import { useDayWords } from "../words/day-words.ts";
import type { CasePage } from "./case-page.ts";
import { useHolderName } from "./holder-name.ts";

/** The three facts of every open case, in their order; a missing one is said in words (heart.md E, row 1). */
export function CaseFacts({ page, size = "page" }: { page: CasePage; size?: "page" | "card" }) {
  return <ThreeFacts size={size} facts={[useBallFact(page), useAnswerFact(page), useExpectedFact(page)]} />;
}

function useBallFact({ case: caseFile, waitingOn, parts }: CasePage): Fact {
  const say = useTranslations("cases.ball");
  const nameOf = useHolderName();
  const { day, today } = useDayWords();
  const fact = { mark: <Ball />, label: say("label") };
  if (caseFile.closedOn !== null) return { ...fact, value: say("closed") };
  if (caseFile.pausedUntil !== null) {
    return { ...fact, value: say("paused", { day: day(caseFile.pausedUntil, "short") }) };
  }
  const [first, ...rest] = waitingOn;
  if (first === undefined) return { ...fact, value: say("nobody"), meta: say("nobodyWhy") };
  const since = (group: CasePage["waitingOn"][number]) =>
    say("since", { day: day(group.sinceOn, "short"), days: daysBetween(group.sinceOn, today) });
  const name = (group: CasePage["waitingOn"][number]) =>
    say("group", { name: nameOf(group), count: group.count });
  return {
    ...fact,
    value: name(first),
    meta: [since(first), ...offersOf(parts).map((offer) => say("offered", offer))].join(" · "),
    more: rest.length > 0 && (
      <details>
        <summary>{say("more", { count: rest.length })}</summary>
        <ul>
          {rest.map((group) => (
            <li key={group.unitId ?? group.holderKind}>
              {name(group)} {since(group)}
            </li>
          ))}
        </ul>
      </details>
    ),
  };
}

/** Who has been offered parts and has not answered: the ball has not moved, but the header says so (heart.md A2). */
function offersOf(parts: CasePage["parts"]): readonly { readonly name: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { offer } of parts) {
    if (offer === null || offer.kind === "return") continue;
    const name = offer.toUserName ?? offer.toUnitName;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ name, count }));
}

function useAnswerFact({ case: { nextAnswerOn, nextAnswerAbout } }: CasePage): Fact {
  const say = useTranslations("cases.answer");
  const { day, today } = useDayWords();
  const fact = { mark: <PromiseMark />, label: say("label") };
  if (nextAnswerOn === null) return { ...fact, value: say("none") };
  const days = daysBetween(today, nextAnswerOn);
  const when = days < 0 ? say("late", { days: -days }) : say("inDays", { days });
  return {
    ...fact,
    value: day(nextAnswerOn),
    isLate: days < 0,
    meta: [when, nextAnswerAbout].filter((text) => text !== null).join(". "),
  };
}

function useExpectedFact({ nearestExpected }: CasePage): Fact {
  const say = useTranslations("cases.expected");
  const sayAnswer = useTranslations("cases.answer");
  const { day, today } = useDayWords();
  const fact = { mark: <ClockMark />, label: say("label") };
  if (nearestExpected === null) return { ...fact, value: say("none"), meta: say("noneWhy") };
  const days = daysBetween(today, nearestExpected.on);
  const when = days < 0 ? sayAnswer("late", { days: -days }) : sayAnswer("inDays", { days });
  return {
    ...fact,
    value: day(nearestExpected.on),
    isLate: days < 0,
    meta: `${nearestExpected.title}, ${when}`,
  };
}
