import type { CaseSort } from "@lots/domain/cases/case-filter";
import { caseViewNames } from "@lots/domain/cases/case-views";
import { ButtonLink } from "@lots/ui/button-link";
import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { SearchField } from "@lots/ui/search-field";
import { Segmented } from "@lots/ui/segmented";
import { TabsWithCounts } from "@lots/ui/tabs-with-counts";
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { CaseBoard } from "../cases/case-board.tsx";
import { CaseFilters } from "../cases/case-filters.tsx";
import css from "../cases/case-list.module.css";
import { CaseList } from "../cases/case-list.tsx";
import { caseListQuery, readCaseAddress, withAddress } from "../cases/case-list-filter.ts";
import { useCasePages } from "../cases/use-case-pages.ts";
import { paths } from "../paths.ts";
import { hasRole, may, useMe } from "../session/me.ts";
import { PageTitle } from "../shell/page-title.tsx";
import { QueryView } from "../shell/query-view.tsx";
import { useTypedFilter } from "../shell/typed-filter.ts";

/** Ärenden: which cases, where do they stand? */
export function CaseListScreen() {
  const say = useTranslations("cases");
  const me = useMe();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const typed = useTypedFilter();
  const asked = readCaseAddress(search);
  const wanted = caseListQuery(asked, typed.searched);
  const pages = useCasePages(wanted);
  const counts = useQuery(trpc.cases.counts.queryOptions({}));
  const total = pages.data?.pages.find((page) => page.total !== null)?.total ?? null;
  const { sort, descending } = wanted;
  const order = useMemo(() => {
    const hrefOf = (by: CaseSort) =>
      withAddress(search, { ordning: by, fallande: sort === by && !descending ? "1" : null });
    return { sort, descending, hrefOf };
  }, [search, sort, descending]);
  const views = caseViewNames.filter(
    (view) => hasRole(me, "pilot") || (view !== "mine" && view !== "asStandIn"),
  );
  return (
    <PageBody density="list">
      <PageTitle>{say("title")}</PageTitle>
      <PageHeader
        title={say("title")}
        sentence={total === null ? undefined : say("list.sentence", { count: total })}
        focusKey={paths.cases}
        actions={
          may(me, "cases.open") && (
            <ButtonLink kind="primary" icon="plus" href={paths.newCase}>
              {say("list.newCase")}
            </ButtonLink>
          )
        }
      />
      <TabsWithCounts
        label={say("list.views")}
        current={asked.vy}
        tabs={views.map((view) => ({
          id: view,
          word: say(`list.view.${view}`),
          href: `${paths.cases}?vy=${view}`,
          ...(counts.data && { count: counts.data[view] ?? 0 }),
        }))}
      />
      <div className={css.tools}>
        <div className={css.search}>
          <SearchField
            label={say("list.search")}
            placeholder={say("list.search")}
            clearLabel={say("list.clear")}
            value={typed.text}
            onChange={typed.setText}
          />
        </div>
        <CaseFilters asked={asked} />
        <div className={css.end}>
          <Segmented
            label={say("list.show")}
            isLabelHidden
            isInline
            value={asked.som ?? "lista"}
            segments={[
              { value: "lista", word: say("list.asList"), icon: "list" },
              { value: "tavla", word: say("list.asBoard"), icon: "board" },
            ]}
            onChange={(shown) =>
              void navigate(
                {
                  search: withAddress(search, { som: shown === "tavla" ? "tavla" : null }),
                  hash: window.location.hash,
                },
                { replace: true },
              )
            }
          />
        </div>
      </div>
      <QueryView query={pages} rows={14} rowHeight={32}>
        {(data) =>
          asked.som === "tavla" ? (
            <CaseBoard rows={data.pages.flatMap((page) => page.rows)} />
          ) : (
            <CaseList
              pages={pages}
              data={data}
              askedHolder={asked.boll}
              isFiltered={typed.text !== "" || search.size > 0}
              order={order}
            />
          )
        }
      </QueryView>
    </PageBody>
  );
}
