import { type EntryGroup, entryGroups } from "@lots/domain/timeline/entry-groups";
import { useLocation, useSearchParams } from "react-router";

/** The kind of event that the address asks for (`?visa=answer`). */
export function useShownGroup() {
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const group: EntryGroup | null = entryGroups.find((one) => one === search.get("visa")) ?? null;
  const hrefOf = (wanted: EntryGroup | null): string => {
    const next = new URLSearchParams(search);
    if (wanted === null) next.delete("visa");
    else next.set("visa", wanted);
    return next.size === 0 ? pathname : `${pathname}?${next}`;
  };
  return { group, hrefOf };
}
