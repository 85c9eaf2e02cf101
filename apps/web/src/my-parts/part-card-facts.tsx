import { daysBetween } from "@lots/domain/calendar/calendar-date";
import { Ball } from "@lots/ui/ball";
import { ClockMark } from "@lots/ui/clock-mark";
import { PromiseMark } from "@lots/ui/promise-mark";
import { ThreeFacts } from "@lots/ui/three-facts";
import { useTranslations } from "use-intl";
import { useDayWords } from "../words/day-words.ts";
import type { MyPart } from "./my-part.ts";

/** The case's three facts in the small form. */
export function PartCardFacts({ caseFile }: { caseFile: MyPart["case"] }) {
  const say = useTranslations("myParts");
  const sayBall = useTranslations("cases.ball");
  const sayAnswer = useTranslations("cases.answer");
  const sayDates = useTranslations("dates");
  const { day, today } = useDayWords();
  const [ball] = caseFile.waitingOn;
  const holder =
    ball === undefined
      ? say("noBall")
      : ball.holderKind === "unit"
        ? (ball.unitName ?? "")
        : sayBall(ball.holderKind);
  const dated = (on: MyPart["case"]["nextAnswerOn"]) => {
    if (on === null) return { value: sayAnswer("none") };
    const days = daysBetween(today, on);
    return {
      value: day(on, "short"),
      meta: days < 0 ? sayAnswer("late", { days: -days }) : sayAnswer("inDays", { days }),
      isLate: days < 0,
    };
  };
  return (
    <ThreeFacts
      size="card"
      facts={[
        {
          mark: <Ball />,
          label: say("ballWith"),
          value: holder,
          meta: ball === undefined ? undefined : sayDates("days", { days: daysBetween(ball.sinceOn, today) }),
        },
        { mark: <PromiseMark />, label: say("nextAnswer"), ...dated(caseFile.nextAnswerOn) },
        { mark: <ClockMark />, label: say("expected"), ...dated(caseFile.nearestExpectedOn) },
      ]}
    />
  );
}
