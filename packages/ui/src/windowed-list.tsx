import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { memo, useEffect, useLayoutEffect, useRef, useState } from "react";
import { classNames } from "./class-names.ts";
import type { Column } from "./data-table.tsx";
import { SortFace } from "./sort-head.tsx";
import { asColumnHead, asGrid, asGridCell, asRow, asRowGroup, asRowHead } from "./table-roles.ts";
import { useGridKeys } from "./use-grid-keys.ts";
import { usePageKeys } from "./use-page-keys.ts";
import { useTableFit } from "./use-table-fit.ts";
import css from "./windowed-list.module.css";

/** Of a row of one line; others are measured. */
const rowHeight = 32;

export type WindowedColumn<Row> = Column<Row> & {
  /** A track of CSS grid: "minmax(240px, 3fr)", "120px". */
  width: string;
};

export type WindowedListProps<Row> = {
  label: string;
  columns: readonly WindowedColumn<Row>[];
  /** How many there are in all, loaded or not. */
  count: number;
  /** Undefined while it is not loaded: then the row is grey and `onNeedMore` is told. */
  rowAt: (place: number) => Row | undefined;
  /** The places in view and a little beyond: the caller loads them and may let go of the others. */
  onNeedMore: (range: { first: number; last: number }) => void;
  onOpen?: (row: Row) => void;
  onToggle?: (row: Row) => void;
  isChosen?: (row: Row) => boolean;
  /** A row takes the lines that it needs; else each takes one, and what has no room in it is cut off. */
  hasHighRows?: boolean;
  /** J and K work from anywhere outside fields; one such list to a page. */
  hasPageKeys?: boolean;
};

/**
 * For over 200 rows: only those in view exist. Scrolls with the page; the row with the focus always exists, so
 * that it is not lost by scrolling.
 */
export function WindowedList<Row>(props: WindowedListProps<Row>) {
  const grid = useRef<HTMLTableElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const isStacked = useTableFit(room, props.columns);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const box = grid.current?.getBoundingClientRect();
    if (box) setTop(box.top + scrollY);
  }, []);
  const [focused, setFocused] = useState(0);
  const list = useWindowVirtualizer({
    count: props.count,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollMargin: top,
    scrollPaddingStart: 40,
    rangeExtractor: (range) => {
      const first = Math.max(range.startIndex - range.overscan, 0);
      const last = Math.min(range.endIndex + range.overscan, range.count - 1);
      const shown = Array.from({ length: last - first + 1 }, (_, place) => first + place);
      return focused < first ? [focused, ...shown] : focused > last ? [...shown, focused] : shown;
    },
  });
  const { measure } = list;
  // What was measured holds for the other look only.
  useLayoutEffect(measure, [isStacked]);
  const { press } = useGridKeys(grid, props, focused, (place) => {
    setFocused(place);
    list.scrollToIndex(place, { align: "auto" });
  });
  usePageKeys(grid, props.hasPageKeys);
  const shown = list.getVirtualItems();
  useNeed(
    shown.map((item) => item.index),
    focused,
    props,
  );
  const tracks = props.columns.map((column) => column.width).join(" ");
  const { isChosen } = props;

  return (
    <div ref={room} className={classNames(css.room, props.hasHighRows && css.high, isStacked && css.stacked)}>
      <table
        ref={grid}
        className={css.grid}
        {...asGrid}
        aria-label={props.label}
        aria-rowcount={props.count + 1}
        aria-colcount={props.columns.length}
      >
        <Heads columns={props.columns} tracks={tracks} />
        <tbody {...asRowGroup} className={css.rows} style={{ height: list.getTotalSize() }} onKeyDown={press}>
          {shown.map((item) => {
            const row = props.rowAt(item.index);
            return (
              <WindowedRow
                key={item.key}
                columns={props.columns}
                row={row}
                place={item.index}
                top={item.start - top}
                tracks={tracks}
                isAt={item.index === focused}
                isChosen={row !== undefined && isChosen?.(row) === true}
                measure={isStacked || props.hasHighRows ? list.measureElement : null}
                onFocus={setFocused}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Heads<Row>(props: { columns: readonly WindowedColumn<Row>[]; tracks: string }) {
  return (
    <thead {...asRowGroup}>
      <tr {...asRow} aria-rowindex={1} className={css.heads} style={{ gridTemplateColumns: props.tracks }}>
        {props.columns.map((column) => (
          <th
            key={column.id}
            {...asColumnHead}
            aria-sort={column.sorting?.direction ?? undefined}
            className={column.align === "end" ? css.end : undefined}
          >
            <SortFace {...column} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Drawn when what it shows changes, not when the list is scrolled. */
const WindowedRow = memo(PlainRow) as typeof PlainRow;

function PlainRow<Row>(props: {
  columns: readonly WindowedColumn<Row>[];
  row: Row | undefined;
  place: number;
  /** Pixels from the top of the list. */
  top: number;
  tracks: string;
  isAt: boolean;
  isChosen: boolean;
  /** Where rows differ in height. */
  measure: ((element: Element | null) => void) | null;
  onFocus: (place: number) => void;
}) {
  const { row, columns, place } = props;
  const cells = columns.map((column) => (
    <td
      key={column.id}
      {...(column.isRowHead ? asRowHead : asGridCell)}
      className={classNames(
        css.cell,
        (column.isText || column.isRowHead) && css.text,
        column.align === "end" && css.end,
        css[column.narrow ?? "labelled"],
      )}
    >
      {!column.isRowHead && (
        <span className={css.label} aria-hidden="true">
          {column.head}
        </span>
      )}
      {row === undefined ? <span className={css.grey} /> : column.cell(row)}
    </td>
  ));
  return (
    <tr
      ref={props.measure}
      data-index={place}
      {...asRow}
      aria-rowindex={place + 2}
      aria-busy={row === undefined || undefined}
      tabIndex={props.isAt ? 0 : -1}
      data-chosen={props.isChosen || undefined}
      className={css.row}
      style={{ gridTemplateColumns: props.tracks, top: props.top }}
      onFocus={() => props.onFocus(place)}
    >
      {cells}
    </tr>
  );
}

/** Tells the caller what is in view, once per change; the focused row far away is not counted. */
function useNeed<Row>(places: number[], focused: number, props: WindowedListProps<Row>) {
  const near = places.filter((place, at) => {
    const isAlone = place === focused && places[at - 1] !== place - 1 && places[at + 1] !== place + 1;
    return !isAlone || places.length === 1;
  });
  const first = near[0] ?? 0;
  const last = near.at(-1) ?? 0;
  const { onNeedMore, count } = props;
  useEffect(() => {
    if (count > 0) onNeedMore({ first, last });
  }, [first, last, count, onNeedMore]);
}
