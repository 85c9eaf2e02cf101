import { localeOf } from "@lots/words/words";
import { type ReactNode, useSyncExternalStore } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { IntlProvider } from "use-intl";
import { onLanguageChange, spokenNow } from "./language.ts";

/** Our own words, and the names of months and days that the kit's fields show. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const { language, words } = useSyncExternalStore(onLanguageChange, spokenNow);
  const locale = localeOf[language];
  return (
    <I18nProvider locale={locale}>
      <IntlProvider locale={locale} messages={words} timeZone="Europe/Stockholm">
        {children}
      </IntlProvider>
    </I18nProvider>
  );
}
