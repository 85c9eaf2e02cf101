import { Button } from "@lots/ui/button";
import { SectionHead } from "@lots/ui/section-head";
import { useTranslations } from "use-intl";
import css from "./case.module.css";
import type { CasePage } from "./case-page.ts";

const inForm = ["matter", "location", "company", "jobs", "investmentMsek", "plannedOpeningOn"];

/** What the coming phase wants in place; it blocks nothing, and each line leads to its field. */
export function MissingList(props: { page: CasePage; onEdit: () => void }) {
  const say = useTranslations("cases.missing");
  const [next] = props.page.missing;
  if (next === undefined || !props.page.may.edit) return null;
  return (
    <section>
      <SectionHead title={say("title")} level={2} rule="hairline" />
      <ul className={css.plain}>
        {next.fields.map((field) => (
          <li key={field}>
            {inForm.includes(field) ? (
              <Button kind="plain" size="row" onPress={props.onEdit}>
                {say(`field.${field}`)}
              </Button>
            ) : (
              <a className={css.jump} href="#delar">
                {say(`field.${field}`)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
