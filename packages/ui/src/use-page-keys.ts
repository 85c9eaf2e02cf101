import { type RefObject, useEffect } from "react";
import { isWriting } from "./is-writing.ts";

/** J or K from anywhere on the page, outside fields and what is open over it, goes into the list. */
export function usePageKeys(body: RefObject<HTMLElement | null>, isOn: boolean | undefined): void {
  useEffect(() => {
    if (!isOn) return;
    const press = (event: KeyboardEvent) => {
      const isOurs =
        (event.key === "j" || event.key === "k") && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!isOurs || event.defaultPrevented || isWriting(event.target)) return;
      if (event.target instanceof Element && event.target.closest("[role=dialog], [role=menu]")) return;
      const row = body.current?.querySelector<HTMLElement>('tr[tabindex="0"]');
      if (!row || body.current?.contains(document.activeElement)) return;
      event.preventDefault();
      row.focus();
      row.scrollIntoView({ block: "nearest" });
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [body, isOn]);
}
