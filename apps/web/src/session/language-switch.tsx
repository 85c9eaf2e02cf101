import { Button } from "@lots/ui/button";
import { useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";
import { onLanguageChange, speak, spokenNow } from "../words/language.ts";

/** Before sign-in the device remembers the language; afterwards it is the person's own. */
export function LanguageSwitch() {
  const say = useTranslations("shell");
  const { language } = useSyncExternalStore(onLanguageChange, spokenNow);
  const other = language === "sv" ? "en" : "sv";
  return (
    <Button kind="plain" icon="globe" onPress={() => void speak(other)}>
      <span lang={other}>{say("otherLanguage")}</span>
    </Button>
  );
}
