import type { Words } from "@lots/words/words";
import { useMessages } from "use-intl";
import css from "./glossary-list.module.css";

type Entry = keyof Words["shell"]["glossary"];

/** The words that mean something of their own here. */
export function GlossaryList() {
  const { glossary } = useMessages().shell;
  // Object.keys forgets the keys' type; they are the catalogue's own.
  const entries = Object.keys(glossary) as Entry[];
  return (
    <dl className={css.list}>
      {entries.map((entry) => (
        <div key={entry} className={css.row}>
          <dt>{glossary[entry].word}</dt>
          <dd>{glossary[entry].meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
