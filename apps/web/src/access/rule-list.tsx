import type { Words } from "@lots/words/words";
import { useMessages, useTranslations } from "use-intl";
import css from "./rule-list.module.css";

type Rule = keyof Words["access"]["rule"];

/** The sentences beside the table, each under its name. */
export function RuleList() {
  const say = useTranslations("access.rule");
  // Object.keys forgets the keys' type; they are the catalogue's own.
  const rules = Object.keys(useMessages().access.rule) as Rule[];
  return (
    <ul className={css.rules}>
      {rules.map((rule) => (
        <li key={rule}>{say.rich(rule, { b: (name) => <b>{name}</b> })}</li>
      ))}
    </ul>
  );
}
