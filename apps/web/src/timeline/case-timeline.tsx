import type { Instant } from "@lots/domain/calendar/calendar-date";
import type { OfferedAudience } from "@lots/domain/timeline/audience";
import type { AppRouter } from "@lots/server/api";
import { Button } from "@lots/ui/button";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useTranslations } from "use-intl";
import { api, trpc } from "../api.ts";
import { useEntryActs } from "./entry-acts.tsx";
import { useShownGroup } from "./shown-group.ts";
import { TimelineFilters } from "./timeline-filters.tsx";
import { TimelineList } from "./timeline-list.tsx";

type Page = inferRouterOutputs<AppRouter>["timeline"]["ofCase"];

/** The case's one timeline: the first page comes with the case itself, older ones when asked for. */
export function CaseTimeline(props: {
  caseId: string;
  first: Page;
  seenAt: Instant | null;
  audiences: readonly OfferedAudience[];
  partners: readonly string[];
}) {
  const say = useTranslations("timeline");
  const { group, hrefOf } = useShownGroup();
  const { acts, dialog } = useEntryActs(props.audiences, props.partners);
  const wanted = { caseId: props.caseId, groups: group === null ? [] : [group] };
  const query = useInfiniteQuery({
    queryKey: trpc.timeline.ofCase.queryKey(wanted),
    queryFn: ({ pageParam }) => api.timeline.ofCase.query({ ...wanted, after: pageParam }),
    initialPageParam: group === null ? props.first.next : null,
    getNextPageParam: (page) => page.next,
    // Unfiltered, the first page is there already: the next one is fetched when somebody asks for it.
    enabled: group !== null,
  });
  const fetched = query.data?.pages ?? [];
  const pages = group === null ? [props.first, ...fetched] : fetched;
  const hasMore = fetched.length === 0 ? group === null && props.first.next !== null : query.hasNextPage;
  const more = () => void (fetched.length === 0 ? query.refetch() : query.fetchNextPage());
  return (
    <>
      <TimelineFilters group={group} hrefOf={hrefOf} />
      <TimelineList
        entries={pages.flatMap((page) => page.rows)}
        names={Object.assign({}, ...pages.map((page) => page.names))}
        seenAt={props.seenAt}
        isFiltered={group !== null}
        acts={acts}
      />
      {hasMore && (
        <Button isPending={query.isFetching} onPress={more}>
          {say("older")}
        </Button>
      )}
      {dialog}
    </>
  );
}
