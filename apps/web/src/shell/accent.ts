import { accentShades, accentVariables } from "@lots/ui/accent-shades";
import { useEffect } from "react";
import { deviceMemory } from "../device-memory.ts";

/** Puts the municipality's colour on the page; its shades are the nearest that meet every contrast. */
export function setAccent(accent: string): void {
  for (const [name, value] of Object.entries(accentVariables(accentShades(accent)))) {
    document.documentElement.style.setProperty(name, value);
  }
}

/** For the next first paint, which knows nothing of shades; forgotten at sign-out. */
export function rememberAccent(accent: string): void {
  deviceMemory.set("accent", JSON.stringify(accentVariables(accentShades(accent))));
}

export function useMunicipalityLook(accent: string | null): void {
  useEffect(() => {
    if (accent !== null) setAccent(accent);
  }, [accent]);
}
