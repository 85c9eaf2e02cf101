import { type ReactNode, useRef } from "react";
import { classNames } from "./class-names.ts";
import css from "./data-table.module.css";
import { SortHead, type Sorting } from "./sort-head.tsx";
import { asCell, asRow, asRowGroup, asRowHead, asTable } from "./table-roles.ts";
import { useRowKeys } from "./use-row-keys.ts";
import { useTableFit } from "./use-table-fit.ts";

export type Column<Row> = {
  id: string;
  head: ReactNode;
  /** Before the head: the ball, ▲, ◆. */
  mark?: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Figures stand right. */
  align?: "start" | "end";
  sorting?: Sorting;
  /** The name of the row: company bold, matter muted. */
  isRowHead?: boolean;
  /** Running text, which may take several lines; all else stays on one. */
  isText?: boolean;
  /** Where the table has no room each row is a block: the head before the value, the value alone, or nothing. */
  narrow?: "labelled" | "plain" | "hidden";
};

export type DataTableProps<Row> = {
  /** Said, not shown; the page's own heading shows it. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Enter on a row, and a press on its name if the name is no link. */
  onOpen?: (row: Row) => void;
  /** X on a row. */
  onToggle?: (row: Row) => void;
  isChosen?: (row: Row) => boolean;
  /** J and K work from anywhere outside fields; one such list to a page. */
  hasPageKeys?: boolean;
  /** Instead of rows: an EmptyState, a Skeleton, an ErrorState. */
  instead?: ReactNode;
};

/** A plain table, for up to 200 rows; above that `windowed-list`. Rows of 32, one of them reachable by Tab. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { at, press, rest } = useRowKeys(body, props);
  const room = useRef<HTMLDivElement>(null);
  const isStacked = useTableFit(room, props.columns, props.rows);
  const isEmpty = props.rows.length === 0;
  return (
    <div ref={room} className={classNames(css.room, isStacked && css.stacked)}>
      <table {...asTable} className={css.table}>
        <caption className={css.caption}>{props.caption}</caption>
        <thead {...asRowGroup}>
          <tr {...asRow}>
            {props.columns.map((column) => (
              <SortHead key={column.id} {...column} />
            ))}
          </tr>
        </thead>
        <tbody {...asRowGroup} ref={body} onKeyDown={press} onFocus={rest}>
          {props.rows.map((row, place) => (
            <tr
              {...asRow}
              key={props.rowKey(row)}
              className={css.row}
              tabIndex={place === at ? 0 : -1}
              data-chosen={props.isChosen?.(row) || undefined}
            >
              {props.columns.map((column) => (
                <Cell key={column.id} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {isEmpty && props.instead}
    </div>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = classNames(
    column.align === "end" && css.end,
    column.isText && css.text,
    css[column.narrow ?? "labelled"],
  );
  const content = <span className={css.value}>{column.cell(row)}</span>;
  if (column.isRowHead) {
    return (
      <th {...asRowHead} scope="row" className={classNames(className, css.name)}>
        {content}
      </th>
    );
  }
  return (
    <td {...asCell} className={className}>
      <span className={css.label} aria-hidden="true">
        {column.head}
      </span>
      {content}
    </td>
  );
}
