import { useSyncExternalStore } from "react";
import { deviceMemory } from "../device-memory.ts";

export type Theme = "system" | "light" | "dark";

/** `public/first-paint.js` does the same from the device's memory before anything is drawn. */
export function setTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  deviceMemory.set("theme", theme);
  for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();
const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  systemIsDark.addEventListener("change", listener);
  return () => {
    listeners.delete(listener);
    systemIsDark.removeEventListener("change", listener);
  };
}

const isDarkNow = (): boolean => {
  const chosen = document.documentElement.dataset.theme;
  return chosen === undefined ? systemIsDark.matches : chosen === "dark";
};

/** What is on screen, whoever chose it. */
export const useIsDark = (): boolean => useSyncExternalStore(subscribe, isDarkNow);
