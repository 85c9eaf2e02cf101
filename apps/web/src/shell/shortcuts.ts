import { useEffect, useSyncExternalStore } from "react";

/** `keys` is what the key writes (`event.key`): "l", "ö", "?", or two after each other: "g d". */
export type Shortcut = {
  readonly keys: string;
  /** For the list under `?`. */
  readonly word: string;
  readonly group: "everywhere" | "places" | "thisPage";
  readonly run: () => void;
};

const listeners = new Set<() => void>();
let active: readonly Shortcut[] = [];

function change(to: readonly Shortcut[]): void {
  active = to;
  for (const listener of listeners) listener();
}

export const activeShortcuts = (): readonly Shortcut[] => active;

/** Makes keys work while the component is on screen. The list must be stable (useMemo). */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    change([...shortcuts, ...active]);
    return () => change(active.filter((shortcut) => !shortcuts.includes(shortcut)));
  }, [shortcuts]);
}

export const useActiveShortcuts = (): readonly Shortcut[] =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, activeShortcuts);
