import type { Mapping } from "@lots/domain/imports/import-mapping";
import type { Target } from "@lots/domain/imports/import-target";
import { type Column, DataTable } from "@lots/ui/data-table";
import { EmptyState } from "@lots/ui/empty-state";
import { Link } from "@lots/ui/link";
import { WindowedList } from "@lots/ui/windowed-list";
import { useCallback, useState } from "react";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { useDayWords } from "../words/day-words.ts";
import type { DryRow, ListRow } from "./imports.ts";
import { OutcomeMark } from "./outcome-mark.tsx";
import css from "./row-table.module.css";
import { useListRows } from "./use-list-rows.ts";

/** A row with what becomes of it; its words come a little later. */
type Shown = { readonly dry: DryRow; readonly row: ListRow | undefined };

/** A plain table as long as it may be; above that only the rows in view exist. */
const mostInTable = 200;

export function RowTable(props: { importId: string; mapping: Mapping; rows: readonly DryRow[] }) {
  const say = useTranslations("imports.rows");
  const navigate = useNavigate();
  const { rows } = props;
  const isLong = rows.length > mostInTable;
  const [range, setRange] = useState({ first: 0, last: mostInTable - 1 });
  const need = useCallback((next: { first: number; last: number }) => setRange(next), []);
  const rowAt = useListRows(
    props.importId,
    rows.map(({ number }) => number),
    isLong ? range : { first: 0, last: rows.length - 1 },
  );
  const columns = useRowColumns(props.mapping);
  const open = ({ row }: Shown) => {
    if (typeof row?.contactId === "string") void navigate(paths.contact(row.contactId));
  };
  if (!isLong) {
    return (
      <DataTable
        caption={say("filter")}
        columns={columns}
        rows={rows.map((dry, place): Shown => ({ dry, row: rowAt(place) }))}
        rowKey={({ dry }) => String(dry.number)}
        onOpen={open}
        hasPageKeys
        instead={<EmptyState why={say("emptyWhy")} next={say("emptyNext")} />}
      />
    );
  }
  return (
    <WindowedList
      label={say("filter")}
      columns={columns}
      count={rows.length}
      rowAt={(place) => {
        const dry = rows[place];
        const row = rowAt(place);
        return dry === undefined || row === undefined ? undefined : { dry, row };
      }}
      hasHighRows
      onNeedMore={need}
      onOpen={open}
    />
  );
}

/** What a row says, or where it says nothing that can be read, what stands in its cells. */
function useRowColumns(mapping: Mapping): (Column<Shown> & { width: string })[] {
  const say = useTranslations("imports.rows");
  const { day } = useDayWords();
  const cellOf = (row: ListRow, target: Target): string =>
    (row.cells[mapping.columns.findIndex((column) => column.target === target)] ?? "").trim();
  const orAbsent = (text: string) => text || <span className={css.absent}>{say("absent")}</span>;
  const orNone = (text: string) => text || <span className={css.absent}>{say("none")}</span>;
  return [
    {
      id: "number",
      head: say("number"),
      align: "end",
      width: "64px",
      cell: ({ dry }) => dry.number,
    },
    {
      id: "company",
      head: say("company"),
      isRowHead: true,
      width: "minmax(180px, 2fr)",
      cell: ({ row }) => row && <CompanyCell row={row} written={cellOf(row, "company")} />,
    },
    {
      id: "date",
      head: say("date"),
      width: "120px",
      cell: ({ row }) =>
        row && (row.facts === null ? orAbsent(cellOf(row, "date")) : day(row.facts.happenedOn, "short")),
    },
    {
      id: "note",
      head: say("note"),
      narrow: "plain",
      width: "minmax(160px, 3fr)",
      cell: ({ row }) =>
        row && <span className={css.note}>{orNone(row.facts?.note ?? cellOf(row, "note"))}</span>,
    },
    {
      id: "step",
      head: say("step"),
      width: "minmax(120px, 1.5fr)",
      cell: ({ row }) => row && <StepCell row={row} written={cellOf(row, "step")} />,
    },
    {
      id: "outcome",
      head: say("outcome"),
      isText: true,
      narrow: "plain",
      width: "minmax(200px, 2.5fr)",
      cell: ({ dry }) => <OutcomeMark row={dry} />,
    },
  ];
}

function CompanyCell({ row, written }: { row: ListRow; written: string }) {
  const say = useTranslations("imports.rows");
  const name = row.facts?.companyName ?? written;
  if (row.contactId !== null) {
    return (
      <Link href={paths.contact(row.contactId)} kind="strong">
        {row.companyName ?? name}
      </Link>
    );
  }
  return name === "" ? <span className={css.absent}>{say("absent")}</span> : <b>{name}</b>;
}

function StepCell({ row, written }: { row: ListRow; written: string }) {
  const say = useTranslations("imports.rows");
  const { day } = useDayWords();
  const step = row.facts === null ? written || null : row.facts.step;
  if (step === null) return <span className={css.absent}>{say("none")}</span>;
  const dueOn = row.facts?.dueOn ?? null;
  return (
    <span className={css.note}>
      {step} <span className={css.absent}>{dueOn === null ? say("undated") : day(dueOn, "short")}</span>
    </span>
  );
}
