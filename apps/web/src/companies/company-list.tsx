import { calendarDateAt } from "@lots/domain/calendar/calendar-date";
import type { AppRouter } from "@lots/server/api";
import { type Column, DataTable } from "@lots/ui/data-table";
import { Link } from "@lots/ui/link";
import type { inferRouterOutputs } from "@trpc/server";
import type { ReactNode } from "react";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { useDayWords } from "../words/day-words.ts";
import css from "./company.module.css";

type Row = inferRouterOutputs<AppRouter>["companies"]["list"]["rows"][number];

/** Companies in Swedish order, with what is going on with each. */
export function CompanyList(props: { rows: readonly Row[]; instead: ReactNode }) {
  const say = useTranslations("companies");
  const navigate = useNavigate();
  const { day } = useDayWords();
  const columns: Column<Row>[] = [
    {
      id: "name",
      head: say("name"),
      isRowHead: true,
      cell: (row) => (
        <Link href={paths.company(row.id)} kind="strong">
          {row.name}
        </Link>
      ),
    },
    {
      id: "number",
      head: say("number"),
      cell: (row) =>
        row.organisationNumber ?? row.foreignNumber ?? <span className={css.absent}>{say("noNumber")}</span>,
    },
    {
      id: "cases",
      head: say("openCases"),
      align: "end",
      cell: (row) => row.openCases || <span className={css.absent}>{say("none")}</span>,
    },
    {
      id: "last",
      head: say("lastContact"),
      align: "end",
      cell: (row) =>
        row.lastContactAt === null ? (
          <span className={css.absent}>{say("never")}</span>
        ) : (
          day(calendarDateAt(row.lastContactAt), "short")
        ),
    },
  ];
  return (
    <DataTable
      caption={say("title")}
      columns={columns}
      rows={props.rows}
      rowKey={(row) => row.id}
      onOpen={(row) => void navigate(paths.company(row.id))}
      hasPageKeys
      instead={props.instead}
    />
  );
}
