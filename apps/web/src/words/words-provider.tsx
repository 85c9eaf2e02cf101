import { localeOf } from "@lots/words/words";
import { type ReactNode, useSyncExternalStore } from "react";
import { IntlProvider } from "use-intl";
import { onLanguageChange, spokenNow } from "./language.ts";

export function WordsProvider({ children }: { children: ReactNode }) {
  const { language, words } = useSyncExternalStore(onLanguageChange, spokenNow);
  return (
    <IntlProvider locale={localeOf[language]} messages={words} timeZone="Europe/Stockholm">
      {children}
    </IntlProvider>
  );
}
