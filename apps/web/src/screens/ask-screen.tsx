import { caseName } from "@lots/domain/cases/case-name";
import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { AskSheet } from "../asks/ask-sheet.tsx";
import { paths } from "../paths.ts";
import { PageTitle } from "../shell/page-title.tsx";
import { QueryView } from "../shell/query-view.tsx";

/** A question to units, with everyone's answer. */
export function AskScreen() {
  const { id = "" } = useParams();
  const say = useTranslations("handoffs.ask");
  const query = useQuery(trpc.asks.get.queryOptions({ id }));
  return (
    <PageBody>
      <QueryView query={query} rows={6}>
        {(ask) => (
          <>
            <PageTitle>{say("pageTitle", { name: ask.fromUserName })}</PageTitle>
            <PageHeader
              title={say("pageTitle", { name: ask.fromUserName })}
              sentence={say("progress", { answered: ask.answered, asked: ask.asked })}
              crumbs={[
                {
                  word: caseName({ ...ask, title: ask.caseTitle }),
                  href: paths.caseFile(ask.caseNumber),
                },
              ]}
              focusKey={paths.ask(id)}
            />
            <AskSheet ask={ask} />
          </>
        )}
      </QueryView>
    </PageBody>
  );
}
