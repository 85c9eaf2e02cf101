import { type RefObject, useState } from "react";
import { isWriting } from "./is-writing.ts";
import { usePageKeys } from "./use-page-keys.ts";

const steps: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** One row of a list is reachable by Tab; J, K and the arrows move, Enter opens, X chooses. */
export function useRowKeys<Row>(
  body: RefObject<HTMLElement | null>,
  list: {
    rows: readonly Row[];
    onOpen?: (row: Row) => void;
    onToggle?: (row: Row) => void;
    hasPageKeys?: boolean;
  },
) {
  const [wanted, setWanted] = useState(0);
  const at = Math.min(wanted, Math.max(0, list.rows.length - 1));

  const goTo = (place: number) => {
    const row = body.current?.children[place];
    if (!(row instanceof HTMLElement)) return;
    setWanted(place);
    row.focus();
    row.scrollIntoView({ block: "nearest" });
  };

  const press = (event: React.KeyboardEvent) => {
    const place = placeOf(body.current, event.target);
    if (place === null || isWriting(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOnRow = event.target === body.current?.children[place];
    const step = steps[event.key];
    const row = list.rows[place];
    if (step !== undefined && (isOnRow || event.key.length === 1)) {
      event.preventDefault();
      goTo(place + step);
    } else if (row !== undefined && event.key === "Enter" && isOnRow) list.onOpen?.(row);
    else if (row !== undefined && event.key === "x") list.onToggle?.(row);
  };

  const rest = (event: React.FocusEvent) => {
    const place = placeOf(body.current, event.target);
    if (place !== null) setWanted(place);
  };

  usePageKeys(body, list.hasPageKeys);
  return { at, press, rest };
}

function placeOf(body: HTMLElement | null, target: EventTarget): number | null {
  if (!body || !(target instanceof Element)) return null;
  const place = Array.from(body.children).findIndex((row) => row.contains(target));
  return place < 0 ? null : place;
}
