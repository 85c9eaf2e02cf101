import type { CaseSort } from "@lots/domain/cases/case-filter";
import { DataTable } from "@lots/ui/data-table";
import { EmptyState } from "@lots/ui/empty-state";
import { WindowedList } from "@lots/ui/windowed-list";
import { useRef } from "react";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { type CaseRow, useCaseColumns } from "./case-columns.tsx";
import { casesPerPage, type useCasePages } from "./use-case-pages.ts";

type Pages = ReturnType<typeof useCasePages>;

/** Up to two hundred rows a plain table; above that only the rows in view exist. */
export function CaseList(props: {
  pages: Pages;
  data: NonNullable<Pages["data"]>;
  isFiltered: boolean;
  askedHolder: string | null;
  order: { sort: CaseSort; descending: boolean; hrefOf: (sort: CaseSort) => string };
}) {
  const say = useTranslations("cases.list");
  const sayCases = useTranslations("cases");
  const navigate = useNavigate();
  const columns = useCaseColumns(props.order, props.askedHolder);
  const total = useRef(0);
  const { pages, data } = props;
  total.current = data.pages.find((page) => page.total !== null)?.total ?? total.current;
  const open = (row: CaseRow) => void navigate(paths.caseFile(row.number));
  if (total.current <= 2 * casesPerPage) {
    const rows = data.pages.flatMap((page) => page.rows);
    // The second page of a short list comes by itself.
    if (pages.hasNextPage && !pages.isFetching) void pages.fetchNextPage();
    return (
      <DataTable
        caption={sayCases("title")}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        onOpen={open}
        hasPageKeys
        instead={
          props.isFiltered ? (
            <EmptyState why={say("emptyFound")} next={say("emptyFoundNext")} />
          ) : (
            <EmptyState why={say("emptyWhy")} next={say("emptyNext")} />
          )
        }
      />
    );
  }
  const first = (data.pages[0]?.place ?? 0) * casesPerPage;
  const rowAt = (place: number) =>
    data.pages.find((page) => page.place === Math.floor(place / casesPerPage))?.rows[place % casesPerPage];
  const last = first + data.pages.length * casesPerPage;
  return (
    <WindowedList
      label={sayCases("title")}
      columns={columns}
      count={total.current}
      rowAt={rowAt}
      onOpen={open}
      onNeedMore={(range) => {
        if (pages.isFetching) return;
        if (range.last >= last && pages.hasNextPage) void pages.fetchNextPage();
        else if (range.first < first && pages.hasPreviousPage) void pages.fetchPreviousPage();
      }}
    />
  );
}
