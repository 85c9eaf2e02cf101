import type { localeOf, Words } from "@lots/words/words";

declare module "use-intl" {
  interface AppConfig {
    Locale: (typeof localeOf)[keyof typeof localeOf];
    Messages: Words;
  }
}
