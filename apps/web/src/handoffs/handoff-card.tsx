import { caseName } from "@lots/domain/cases/case-name";
import type { AppRouter } from "@lots/server/api";
import type { inferRouterOutputs } from "@trpc/server";
import { useTranslations } from "use-intl";
import { useDayWords } from "../words/day-words.ts";
import css from "./handoff.module.css";

export type HandoffPage = inferRouterOutputs<AppRouter>["handoffs"]["get"];
type Preview = inferRouterOutputs<AppRouter>["handoffs"]["preview"];

/** What an offer says. The sender's preview and the receiver's page are this same card. */
export function HandoffCard({ handoff }: { handoff: HandoffPage | Preview }) {
  const say = useTranslations("handoffs");
  const { day } = useDayWords();
  const name = caseName({ ...handoff, title: handoff.caseTitle });
  const boxes = [
    { label: say("done"), text: handoff.done },
    { label: say("next"), text: handoff.next },
    { label: say("told"), text: handoff.told ?? say("offer.nothingTold") },
    { label: say("questions"), text: handoff.questions },
    { label: say("due"), text: handoff.answerDueOn === null ? null : day(handoff.answerDueOn, "long") },
  ];
  return (
    <article className={css.card}>
      <h3 className={css.purpose}>{handoff.purpose}</h3>
      <p className={css.meta}>
        {handoff.part === null
          ? say("offer.aboutRole", { case: name })
          : say("offer.about", { case: name, part: handoff.part.title })}
      </p>
      <dl className={css.boxes}>
        {boxes.map(({ label, text }) => (
          <div key={label} className={css.box}>
            <dt>{label}</dt>
            <dd>{text ?? say("offer.none")}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
