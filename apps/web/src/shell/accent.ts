import { accentShades, accentVariables } from "@lots/ui/accent-shades";
import { useEffect } from "react";
import { deviceMemory } from "../device-memory.ts";

/** Puts the municipality's colour on the page; its shades are the nearest that meet every contrast. */
export function setAccent(accent: string): void {
  const variables = accentVariables(accentShades(accent));
  for (const [name, value] of Object.entries(variables)) {
    document.documentElement.style.setProperty(name, value);
  }
  // The variables themselves, since the first paint knows nothing of shades.
  deviceMemory.set("accent", JSON.stringify(variables));
}

export function useMunicipalityLook(accent: string | null): void {
  useEffect(() => {
    if (accent !== null) setAccent(accent);
  }, [accent]);
}
