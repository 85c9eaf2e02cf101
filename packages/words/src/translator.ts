import { createTranslator } from "use-intl/core";
import { en } from "./en.ts";
import { sv } from "./sv.ts";
import { type Language, localeOf, type Words } from "./words.ts";

const catalogues: Record<Language, object> = { sv, en };

/** The words outside the browser: mails, files and tests. A fault in a message throws instead of showing its key. */
export const translator = (language: Language) =>
  createTranslator({
    locale: localeOf[language],
    // The same keys (words.ts) and the same arguments (words.test.ts) in every language.
    messages: catalogues[language] as Words,
    timeZone: "Europe/Stockholm",
    onError: (error) => {
      throw error;
    },
  });
