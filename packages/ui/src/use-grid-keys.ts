import { type RefObject, useEffect, useRef } from "react";
import { isWriting } from "./is-writing.ts";

/** The keys of a list of which only a part exists: the wanted row is scrolled to, and focused once it is there. */
export function useGridKeys<Row>(
  grid: RefObject<HTMLElement | null>,
  list: {
    count: number;
    rowAt: (place: number) => Row | undefined;
    onOpen?: (row: Row) => void;
    onToggle?: (row: Row) => void;
  },
  at: number,
  goTo: (place: number) => void,
) {
  const isMoving = useRef(false);

  useEffect(() => {
    if (!isMoving.current) return;
    const row = grid.current?.querySelector<HTMLElement>(`[data-index="${at}"]`);
    row?.focus({ preventScroll: true });
    isMoving.current = false;
  }, [grid, at]);

  const press = (event: React.KeyboardEvent) => {
    if (isWriting(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const isOnRow = event.target instanceof Element && event.target.matches("[data-index]");
    const row = list.rowAt(at);
    const target = targetOf(event.key, at, list.count);
    if (target !== null && (isOnRow || event.key.length === 1)) {
      event.preventDefault();
      if (target === at) return;
      isMoving.current = true;
      goTo(target);
    } else if (row !== undefined && event.key === "Enter" && isOnRow) list.onOpen?.(row);
    else if (row !== undefined && event.key === "x") list.onToggle?.(row);
  };

  return { press };
}

const aPage = 20;

function targetOf(key: string, at: number, count: number): number | null {
  const targets: Record<string, number> = {
    j: at + 1,
    ArrowDown: at + 1,
    k: at - 1,
    ArrowUp: at - 1,
    PageDown: at + aPage,
    PageUp: at - aPage,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined ? null : Math.max(0, Math.min(count - 1, target));
}
