import { caseName } from "@lots/domain/cases/case-name";
import { onDemand } from "@lots/ui/on-demand";
import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { type AskOpened, AskSheet } from "../asks/ask-sheet.tsx";
import { paths } from "../paths.ts";
import { PageTitle } from "../shell/page-title.tsx";
import { QueryView } from "../shell/query-view.tsx";
import { useReadsNoticesOf } from "../timeline/read-notices.ts";

const ForwardDialog = onDemand(
  async () => (await import("../handoffs/refuse-and-forward-dialogs.tsx")).ForwardDialog,
);

const RefuseDialog = onDemand(
  async () => (await import("../handoffs/refuse-and-forward-dialogs.tsx")).RefuseDialog,
);

/** A question to units, with everyone's answer. */
export function AskScreen() {
  const { id = "" } = useParams();
  const say = useTranslations("asks");
  const query = useQuery(trpc.asks.get.queryOptions({ id }));
  useReadsNoticesOf("ask", id);
  const [opened, setOpened] = useState<AskOpened | null>(null);
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
            <AskSheet ask={ask} onAct={setOpened} />
          </>
        )}
      </QueryView>
      {opened?.act === "refuse" && (
        <RefuseDialog answered={{ kind: "ask", id: opened.id }} onClose={() => setOpened(null)} />
      )}
      {opened?.act === "forward" && (
        <ForwardDialog answered={{ kind: "ask", id: opened.id }} onClose={() => setOpened(null)} />
      )}
    </PageBody>
  );
}
