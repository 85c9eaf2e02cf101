import { Button } from "@lots/ui/button";
import { useTranslations } from "use-intl";
import { useDayWords } from "../words/day-words.ts";
import css from "./case.module.css";
import type { CasePage } from "./case-page.ts";

/** "Nästa steg": what, who, when. An open case always has one. */
export function StepBox(props: { page: CasePage; onDone: () => void; onChange: () => void }) {
  const say = useTranslations("cases.step");
  const { day, today } = useDayWords();
  const { nextStep, may } = props.page;
  if (nextStep === null) return null;
  const owner = nextStep.ownerKind === "company" ? say("company") : (nextStep.ownerName ?? "");
  const isLate = nextStep.dueOn !== null && nextStep.dueOn < today;
  return (
    <section className={css.step} id="nasta-steg" aria-labelledby="nasta-steg-rubrik">
      <div>
        <h2 id="nasta-steg-rubrik" className={css.stepTitle}>
          {say("title")}
        </h2>
        <p className={css.stepText}>{nextStep.text}</p>
        <p className={isLate ? css.stepLate : css.stepMeta}>
          {owner}, {nextStep.dueOn === null ? "" : day(nextStep.dueOn)}
        </p>
      </div>
      {may.changeNextStep && (
        <div className={css.acts}>
          <Button kind="plain" size="row" onPress={props.onChange}>
            {say("change")}
          </Button>
          <Button size="row" icon="check" onPress={props.onDone}>
            {say("done")}
          </Button>
        </div>
      )}
    </section>
  );
}
