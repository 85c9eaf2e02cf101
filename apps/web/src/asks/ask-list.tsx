import { Link } from "@lots/ui/link";
import { SectionHead } from "@lots/ui/section-head";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { paths } from "../paths.ts";
import { AnswerDue } from "../words/answer-due.tsx";
import css from "./ask.module.css";

/** Questions on a case with how many have answered; nothing where none was asked. */
export function AskList({ caseId }: { caseId: string }) {
  const say = useTranslations("asks");
  const query = useQuery(trpc.asks.ofCase.queryOptions({ caseId }));
  if (query.data === undefined || query.data.length === 0) return null;
  return (
    <section>
      <SectionHead title={say("section")} level={2} rule="hairline" />
      <ul className={css.rows}>
        {query.data.map((ask) => (
          <li key={ask.id} className={css.row}>
            <Link href={paths.ask(ask.id)}>{ask.text}</Link>
            <span className={css.meta}>{say("progress", { answered: ask.answered, asked: ask.asked })}</span>
            <AnswerDue wanted={ask} what="answer" />
          </li>
        ))}
      </ul>
    </section>
  );
}
