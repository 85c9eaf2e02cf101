import type { AppRouter } from "@lots/server/api";
import { Button } from "@lots/ui/button";
import { ButtonLink } from "@lots/ui/button-link";
import { EmptyState } from "@lots/ui/empty-state";
import { onDemand } from "@lots/ui/on-demand";
import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useState } from "react";
import { useSearchParams } from "react-router";
import { useTranslations } from "use-intl";
import { api, trpc } from "../api.ts";
import { readContactFilter, writeContactFilter } from "../contacts/contact-filter.ts";
import css from "../contacts/contact-list.module.css";
import { ContactList, type ContactRow } from "../contacts/contact-list.tsx";
import { ContactTools } from "../contacts/contact-tools.tsx";
import { paths } from "../paths.ts";
import { may, useMe } from "../session/me.ts";
import { PageTitle } from "../shell/page-title.tsx";
import { QueryView } from "../shell/query-view.tsx";
import { useQuickLog } from "../shell/quick-log.tsx";
import { useTypedFilter } from "../shell/typed-filter.ts";

const LinkContactDialog = onDemand(
  async () => (await import("../contacts/link-contact-dialog.tsx")).LinkContactDialog,
);

type ContactCursor = inferRouterOutputs<AppRouter>["contacts"]["list"]["next"];

/** Kontakter: what has been said, by whom and with whom. */
export function ContactListScreen() {
  const say = useTranslations("contacts");
  const me = useMe();
  const quickLog = useQuickLog();
  const [search, setSearch] = useSearchParams();
  const typed = useTypedFilter();
  const [linked, setLinked] = useState<ContactRow | null>(null);
  const filter = readContactFilter(search);
  const wanted = { ...filter, text: typed.searched };
  const count = useQuery(trpc.contacts.count.queryOptions(wanted));
  const query = useInfiniteQuery({
    queryKey: trpc.contacts.list.queryKey(wanted),
    queryFn: ({ pageParam }) => api.contacts.list.query({ ...wanted, after: pageParam, limit: 50 }),
    initialPageParam: null as ContactCursor,
    getNextPageParam: (page) => page.next,
  });
  const isFiltered = typed.text !== "" || search.size > 0;
  return (
    <PageBody density="list">
      <PageTitle>{say("title")}</PageTitle>
      <PageHeader
        title={say("title")}
        sentence={count.data === undefined ? undefined : say("list.sentence", { count: count.data })}
        focusKey={paths.contacts}
        actions={
          <>
            {may(me, "imports.run") && (
              <ButtonLink href={paths.importContacts} icon="upload">
                {say("list.import")}
              </ButtonLink>
            )}
            {may(me, "contacts.log") && (
              <Button kind="primary" icon="log" keyHint="L" onPress={() => quickLog.open()}>
                {say("log")}
              </Button>
            )}
          </>
        }
      />
      <ContactTools
        filter={filter}
        text={typed.text}
        onText={typed.setText}
        onFilter={(next) => setSearch(writeContactFilter(next), { replace: true })}
      />
      <QueryView query={query} rows={12} rowHeight={32}>
        {(data) => (
          <>
            <ContactList
              rows={data.pages.flatMap((page) => page.rows)}
              onLink={setLinked}
              instead={
                isFiltered ? (
                  <EmptyState why={say("list.emptyFound")} next={say("list.emptyFoundNext")} />
                ) : (
                  <EmptyState why={say("list.emptyWhy")} next={say("list.emptyNext")} />
                )
              }
            />
            {query.hasNextPage && (
              <div className={css.more}>
                <Button isPending={query.isFetchingNextPage} onPress={() => void query.fetchNextPage()}>
                  {say("list.more")}
                </Button>
              </div>
            )}
          </>
        )}
      </QueryView>
      {linked !== null && <LinkContactDialog contact={linked} onClose={() => setLinked(null)} />}
    </PageBody>
  );
}
