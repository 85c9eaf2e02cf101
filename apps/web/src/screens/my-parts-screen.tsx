import { EmptyState } from "@lots/ui/empty-state";
import { Notice } from "@lots/ui/notice";
import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { StatusLine } from "@lots/ui/status-line";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { AskRows, OfferRows, UnansweredRows } from "../my-parts/asked-rows.tsx";
import type { MyParts } from "../my-parts/my-part.ts";
import { useReported } from "../parts/reported.ts";
import { ReportedLine } from "../parts/reported-line.tsx";
import { paths } from "../paths.ts";
import { useMe } from "../session/me.ts";
import { PageTitle } from "../shell/page-title.tsx";
import { QueryView } from "../shell/query-view.tsx";
import { NoticeSection } from "../timeline/notice-section.tsx";
import { MyPartCards } from "./my-part-cards.tsx";

/** Mina delar: what of mine waits? */
export function MyPartsScreen() {
  const say = useTranslations("myParts");
  const query = useQuery(trpc.parts.mine.queryOptions({}));
  return (
    <PageBody>
      <PageTitle>{say("title")}</PageTitle>
      <QueryView query={query} rows={6} rowHeight={120}>
        {(parts) => <Sections parts={parts} />}
      </QueryView>
    </PageBody>
  );
}

function Sections({ parts }: { parts: MyParts }) {
  const say = useTranslations("myParts");
  const { offers, asks, mine, queue, unanswered } = parts;
  const reports = useReported();
  // A part that is done has no card any more; what was said of it stands in its place, and can be taken back.
  const gone = reports.reported.filter(({ partId }) => !mine.some(({ id }) => id === partId));
  // The number in the rail, so that the two never differ: what waits for an answer or work of the reader's own side.
  const { myParts: waiting } = useMe().counts;
  const isEmpty = [offers, asks, mine, queue, unanswered.offers, unanswered.asks].every(
    ({ length }) => length === 0,
  );
  return (
    <>
      <PageHeader
        title={say("heading", { count: waiting })}
        sentence={mine.length > 0 ? say("sentence") : undefined}
        focusKey={paths.myParts}
      />
      <div>
        {reports.said !== null && (
          <Notice kind="late" isAnnounced>
            {reports.said}
          </Notice>
        )}
        {gone.map((report) => (
          <ReportedLine key={report.partId} report={report} onUndo={() => void reports.undo(report)} />
        ))}
        <StatusLine said={reports.undone === null ? null : say("undone", { name: reports.undone })} />
      </div>
      {isEmpty && <EmptyState why={say("empty")} next={say("emptyNext")} />}
      <OfferRows title={say("offers")} offers={offers} />
      <AskRows title={say("asks")} asks={asks} />
      <NoticeSection
        spaceAt="below"
        listed={[...offers.map(({ id }) => id), ...asks.map(({ ask }) => ask.id)]}
      />
      <MyPartCards title={say("mine")} parts={mine} names={parts.names} reports={reports} />
      <MyPartCards title={say("queue")} parts={queue} names={parts.names} reports={reports} isQueue />
      <UnansweredRows title={say("unanswered")} {...unanswered} />
    </>
  );
}
