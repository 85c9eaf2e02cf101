import { isoWeek } from "@lots/domain/calendar/calendar-date";
import { Button } from "@lots/ui/button";
import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { CaseAgeChart } from "../overview/case-age-chart.tsx";
import { HolderChart } from "../overview/holder-chart.tsx";
import { NeedsList } from "../overview/needs-list.tsx";
import css from "../overview/overview.module.css";
import type { Overview } from "../overview/overview.ts";
import { PhaseChart } from "../overview/phase-chart.tsx";
import { paths, startPathOf } from "../paths.ts";
import { useMe } from "../session/me.ts";
import { PageTitle } from "../shell/page-title.tsx";
import { QueryView } from "../shell/query-view.tsx";
import { NoticeSection } from "../timeline/notice-section.tsx";
import { useDayWords } from "../words/day-words.ts";

/** Översikt: how do the open cases stand? */
export function OverviewScreen() {
  const say = useTranslations("overview");
  const query = useQuery(trpc.overview.get.queryOptions({}));
  return (
    <PageBody>
      <PageTitle>{say("title")}</PageTitle>
      <QueryView query={query} rows={10} rowHeight={48}>
        {(overview) => <Findings overview={overview} />}
      </QueryView>
    </PageBody>
  );
}

function Findings({ overview }: { overview: Overview }) {
  const say = useTranslations("overview");
  const me = useMe();
  return (
    <>
      <PageHeader
        title={useHeading(overview)}
        crumbs={[{ word: say("week", { week: isoWeek(useDayWords().today).week }) }]}
        focusKey={paths.overview}
        actions={
          <Button icon="print" onPress={() => window.print()}>
            {say("print")}
          </Button>
        }
      />
      {startPathOf(me) === paths.overview && <NoticeSection spaceAt="below" />}
      <div className={css.grid}>
        <NeedsList overview={overview} />
        <HolderChart overview={overview} />
        <PhaseChart overview={overview} />
        <CaseAgeChart overview={overview} />
        <section className={css.finding}>
          <h2>{say("jobs.finding", { jobs: overview.totals.jobs })}</h2>
          <p className={css.rule}>{say("jobs.counted")}</p>
          <dl className={css.figures}>
            <div>
              <dt>{say("jobs.jobs")}</dt>
              <dd>{overview.totals.jobs}</dd>
            </div>
            <div>
              <dt>{say("jobs.investment")}</dt>
              <dd>{say("jobs.msek", { msek: overview.totals.investmentMsek })}</dd>
            </div>
          </dl>
          <p className={css.rule}>{say("jobs.rule")}</p>
        </section>
      </div>
    </>
  );
}

/** One sentence made of the figures: how many, what is late, who has the ball in most. */
function useHeading({ totals, holders }: Overview): string {
  const say = useTranslations("overview");
  const sayBall = useTranslations("cases.ball");
  const [most] = holders;
  const ball =
    most === undefined
      ? ""
      : say("headingBall", {
          name: most.holderKind === "unit" ? (most.unitName ?? "") : sayBall(most.holderKind),
          count: most.count,
        });
  return [
    say("heading", { count: totals.cases }),
    totals.late === 0 ? "" : say("headingLate", { count: totals.late }),
    ball,
  ]
    .filter((part) => part !== "")
    .join(" ");
}
