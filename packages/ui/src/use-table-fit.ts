import { type RefObject, useLayoutEffect, useState } from "react";

/**
 * Whether a table is too wide for its room, measured in whatever font it is drawn: then its rows are stacked. The
 * width it wanted is kept, so that it becomes a table again when there is room. `drawn`: what decides how wide it wants
 * to be; measured anew when that changes and not at every drawing, since it makes the browser lay out the page at once.
 */
export function useTableFit(room: RefObject<HTMLElement | null>, ...drawn: readonly unknown[]): boolean {
  const [wanted, setWanted] = useState(0);
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY);
  const isStacked = width < wanted;

  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [room]);

  // Other rows or words may want more. While stacked there is nothing to measure.
  useLayoutEffect(() => {
    const element = room.current;
    if (!element || isStacked) return;
    if (element.scrollWidth > element.clientWidth) {
      setWanted(element.scrollWidth);
      setWidth(element.clientWidth);
    }
  }, [room, isStacked, width, ...drawn]);

  return isStacked;
}
