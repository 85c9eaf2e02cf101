import { useEffect } from "react";
import { rememberAccent, useMunicipalityLook } from "../shell/accent.ts";
import { setTheme } from "../shell/theme.ts";
import { rememberLanguage, speak } from "../words/language.ts";
import type { Me } from "./me.ts";

/** The person's own language and theme, and the municipality's colour, as soon as they are known. */
export function usePersonalLook({ preferences, municipality }: Me): void {
  useMunicipalityLook(municipality.accent);
  useEffect(() => rememberAccent(municipality.accent), [municipality.accent]);
  useEffect(() => setTheme(preferences.theme), [preferences.theme]);
  useEffect(() => {
    void speak(preferences.language);
    rememberLanguage(preferences.language);
  }, [preferences.language]);
}
