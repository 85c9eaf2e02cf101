import { Link } from "@lots/ui/link";
import { SectionHead } from "@lots/ui/section-head";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { useDayWords } from "../words/day-words.ts";
import css from "./company.module.css";
import type { Company } from "./company-aside.tsx";

/** All cases with the company, open ones first. */
export function CompanyCases(props: { cases: Company["cases"] }) {
  const say = useTranslations("companies.one");
  const codes = useTranslations("codes");
  const { day } = useDayWords();
  return (
    <section>
      <SectionHead title={say("cases")} count={props.cases.length} />
      {props.cases.length === 0 && <p className={css.meta}>{say("noCases")}</p>}
      <ul className={css.rows}>
        {props.cases.map((caseFile) => (
          <li key={caseFile.id} className={css.row}>
            <span>
              <Link href={paths.caseFile(caseFile.number)} kind="strong">
                {caseFile.title}
              </Link>{" "}
              <span className={css.meta}>
                {caseFile.number}, {codes(`caseKind.${caseFile.kind}`)}
              </span>
            </span>
            <span className={css.meta}>
              {caseFile.closedOn === null
                ? codes(`casePhase.${caseFile.phase}`)
                : say("closed", { on: day(caseFile.closedOn, "short") })}
              , {say("pilot", { name: caseFile.pilotName })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
