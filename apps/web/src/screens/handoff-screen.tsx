import { caseName } from "@lots/domain/cases/case-name";
import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { HandoffSheet } from "../handoffs/handoff-sheet.tsx";
import { paths } from "../paths.ts";
import { PageTitle } from "../shell/page-title.tsx";
import { QueryView } from "../shell/query-view.tsx";
import { useReadsNoticesOf } from "../timeline/read-notices.ts";
import { useDayWords } from "../words/day-words.ts";

/** What is asked of me? */
export function HandoffScreen() {
  const { id = "" } = useParams();
  const say = useTranslations("handoffs.offer");
  const { moment } = useDayWords();
  const query = useQuery(trpc.handoffs.get.queryOptions({ id }));
  useReadsNoticesOf("handoff", id);
  return (
    <PageBody>
      <QueryView query={query} rows={8}>
        {(handoff) => (
          <>
            <PageTitle>{say("title", { number: handoff.number ?? 1 })}</PageTitle>
            <PageHeader
              title={handoff.part?.title ?? handoff.purpose}
              sentence={say("fromTo", {
                from: handoff.fromUserName,
                to: handoff.toUserName ?? handoff.toUnitName,
                when: moment(handoff.sentAt),
              })}
              crumbs={[
                {
                  word: caseName({ ...handoff, title: handoff.caseTitle }),
                  href: paths.caseFile(handoff.caseNumber),
                },
              ]}
              focusKey={paths.handoff(id)}
            />
            <HandoffSheet handoff={handoff} />
          </>
        )}
      </QueryView>
    </PageBody>
  );
}
