import type { Language, Words } from "@lots/words/words";
import { deviceMemory } from "../device-memory.ts";

type Spoken = { readonly language: Language; readonly words: Words };

const loaders: Record<Language, () => Promise<Words>> = {
  sv: async () => (await import("@lots/words/sv")).sv,
  // The same keys and arguments as in Swedish, held by the words package.
  en: async () => (await import("@lots/words/en")).en as unknown as Words,
};

const listeners = new Set<() => void>();
let spoken: Spoken | null = null;

/** Swedish unless something else was chosen on this device. */
export const rememberedLanguage = (): Language => (deviceMemory.get("language") === "en" ? "en" : "sv");

export const rememberLanguage = (language: Language): void => deviceMemory.set("language", language);

/** Fetches the words and changes all that is on screen at once. */
export async function speak(language: Language): Promise<void> {
  if (spoken?.language === language) return;
  const words = await loaders[language]();
  spoken = { language, words };
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

export function spokenNow(): Spoken {
  if (spoken === null) throw new Error("No language has been loaded yet.");
  return spoken;
}

export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
