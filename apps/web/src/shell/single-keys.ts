import { useEffect } from "react";
import { activeShortcuts } from "./shortcuts.ts";

const betweenMs = 1_500;

/** Where letters are text, or where a list or a dialog has keys of its own. */
const ownKeys =
  "input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=menu], [role=listbox], [role=radiogroup], [role=grid]";

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest(ownKeys) !== null;

/**
 * Single keys by what they write, so that they follow the Swedish keyboard. Off in fields and with any modifier
 * (AltGr writes brackets), and off altogether where the person has turned them off (WCAG 2.1.4).
 */
export function useSingleKeys(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    let before: { key: string; at: number } | null = null;
    const onKey = (event: KeyboardEvent) => {
      const hasModifier = event.ctrlKey || event.altKey || event.metaKey;
      if (event.defaultPrevented || event.repeat || event.isComposing || hasModifier || isTyping(event))
        return;
      const key = event.key.toLowerCase();
      const isSecond = before !== null && event.timeStamp - before.at < betweenMs;
      const pressed = isSecond && before !== null ? `${before.key} ${key}` : key;
      const shortcut = activeShortcuts().find((candidate) => candidate.keys === pressed);
      before = shortcut === undefined ? { key, at: event.timeStamp } : null;
      if (shortcut === undefined) return;
      event.preventDefault();
      shortcut.run();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isOn]);
}
