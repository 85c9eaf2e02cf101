import type { AppRouter } from "@lots/server/api";
import { Button } from "@lots/ui/button";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useTranslations } from "use-intl";
import { api, trpc } from "../api.ts";
import { QueryView } from "../shell/query-view.tsx";
import { useEntryActs } from "./entry-acts.tsx";
import { useShownGroup } from "./shown-group.ts";
import { TimelineFilters } from "./timeline-filters.tsx";
import { TimelineList } from "./timeline-list.tsx";

type Cursor = inferRouterOutputs<AppRouter>["timeline"]["ofCompany"]["next"];

/** All that has happened with a company, over its cases. */
export function CompanyTimeline({ companyId }: { companyId: string }) {
  const say = useTranslations("timeline");
  const { group, hrefOf } = useShownGroup();
  const { acts, dialog } = useEntryActs([], []);
  const wanted = { companyId, groups: group === null ? [] : [group] };
  const query = useInfiniteQuery({
    queryKey: trpc.timeline.ofCompany.queryKey(wanted),
    queryFn: ({ pageParam }) => api.timeline.ofCompany.query({ ...wanted, after: pageParam }),
    initialPageParam: null as Cursor,
    getNextPageParam: (page) => page.next,
  });
  return (
    <>
      <TimelineFilters group={group} hrefOf={hrefOf} />
      <QueryView query={query} rows={8}>
        {(data) => (
          <>
            <TimelineList
              entries={data.pages.flatMap((page) => page.rows)}
              names={Object.assign({}, ...data.pages.map((page) => page.names))}
              isFiltered={group !== null}
              isCaseNamed
              acts={acts}
            />
            {query.hasNextPage && (
              <Button isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
                {say("older")}
              </Button>
            )}
          </>
        )}
      </QueryView>
      {dialog}
    </>
  );
}
