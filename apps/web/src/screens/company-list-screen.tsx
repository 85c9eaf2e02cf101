import type { AppRouter } from "@lots/server/api";
import { Button } from "@lots/ui/button";
import { CheckBox } from "@lots/ui/check-box";
import { EmptyState } from "@lots/ui/empty-state";
import { onDemand } from "@lots/ui/on-demand";
import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { SearchField } from "@lots/ui/search-field";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { api, trpc } from "../api.ts";
import css from "../companies/company.module.css";
import { CompanyList } from "../companies/company-list.tsx";
import { paths } from "../paths.ts";
import { may, useMe } from "../session/me.ts";
import { PageTitle } from "../shell/page-title.tsx";
import { QueryView } from "../shell/query-view.tsx";
import { useTypedFilter } from "../shell/typed-filter.ts";

const CompanyForm = onDemand(async () => (await import("../companies/company-form.tsx")).CompanyForm);

type CompanyCursor = inferRouterOutputs<AppRouter>["companies"]["list"]["next"];

/** Företag: whom the municipality knows, in Swedish order. */
export function CompanyListScreen() {
  const say = useTranslations("companies");
  const me = useMe();
  const navigate = useNavigate();
  const typed = useTypedFilter();
  const [isAdding, setAdding] = useState(false);
  const [archived, setArchived] = useState(false);
  const wanted = { text: typed.searched, archived };
  const count = useQuery(trpc.companies.count.queryOptions(wanted));
  const query = useInfiniteQuery({
    queryKey: trpc.companies.list.queryKey(wanted),
    queryFn: ({ pageParam }) => api.companies.list.query({ ...wanted, after: pageParam, limit: 50 }),
    initialPageParam: null as CompanyCursor,
    getNextPageParam: (page) => page.next,
  });
  return (
    <PageBody density="list">
      <PageTitle>{say("title")}</PageTitle>
      <PageHeader
        title={say("title")}
        sentence={count.data === undefined ? undefined : say("sentence", { count: count.data })}
        focusKey={paths.companies}
        actions={
          may(me, "companies.edit") && (
            <Button icon="plus" onPress={() => setAdding(true)}>
              {say("add")}
            </Button>
          )
        }
      />
      <div className={css.tools}>
        <SearchField
          label={say("search")}
          placeholder={say("search")}
          clearLabel={say("clear")}
          value={typed.text}
          onChange={typed.setText}
        />
        <CheckBox isChecked={archived} onChange={setArchived}>
          {say("archivedOnly")}
        </CheckBox>
      </div>
      <QueryView query={query} rows={12} rowHeight={32}>
        {(data) => (
          <>
            <CompanyList
              rows={data.pages.flatMap((page) => page.rows)}
              instead={
                typed.text === "" ? (
                  <EmptyState why={say("emptyWhy")} next={say("emptyNext")} />
                ) : (
                  <EmptyState why={say("emptyFound")} next={say("emptyFoundNext")} />
                )
              }
            />
            {query.hasNextPage && (
              <div className={css.more}>
                <Button isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
                  {say("more")}
                </Button>
              </div>
            )}
          </>
        )}
      </QueryView>
      {isAdding && (
        <CompanyForm
          company={null}
          onClose={() => setAdding(false)}
          onSaved={(id) => void navigate(paths.company(id))}
        />
      )}
    </PageBody>
  );
}
