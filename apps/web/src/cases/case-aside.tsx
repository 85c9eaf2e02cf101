import { SectionHead } from "@lots/ui/section-head";
import { useTranslations } from "use-intl";
import { useDayWords } from "../words/day-words.ts";
import css from "./case.module.css";
import type { CasePage } from "./case-page.ts";

/** Beside the case: what is known, and who has been its pilot. */
export function CaseAside({ page }: { page: CasePage }) {
  const say = useTranslations("cases.aside");
  const codes = useTranslations("codes");
  const { day } = useDayWords();
  const { case: caseFile, formerPilots } = page;
  const rows = [
    { label: say("opened"), value: day(caseFile.openedOn, "short") },
    { label: say("pilot"), value: caseFile.pilot.name },
    ...formerPilots.map(({ id, name, untilOn }) => ({
      label: name,
      value: say("formerPilot", { day: day(untilOn, "short") }),
      key: id,
    })),
    { label: say("location"), value: caseFile.location ?? say("noValue") },
    {
      label: say("planned"),
      value: caseFile.plannedOpeningOn === null ? say("noValue") : day(caseFile.plannedOpeningOn, "longYear"),
    },
    {
      label: say("matter"),
      value: caseFile.matter === null ? say("noValue") : codes(`matter.${caseFile.matter}`),
    },
    { label: say("reach"), value: codes(`reach.${caseFile.reach}`) },
  ];
  return (
    <section>
      <SectionHead title={say("facts")} level={2} rule="hairline" />
      <dl className={css.facts}>
        {rows.map(({ label, value }) => (
          <div key={label} style={{ display: "contents" }}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
