import type { FrameUser } from "@lots/ui/app-frame";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useSetting } from "../command.ts";
import { paths } from "../paths.ts";
import { leave } from "../session/leave.ts";
import { type Me, useMe } from "../session/me.ts";
import { setTheme, useIsDark } from "./theme.ts";
import { initialsOf, unitNamesOf } from "./unit-names.ts";

export type Leaving = {
  /** How many drafts the server lacks; above 0 the person is asked. */
  readonly unsent: number;
  readonly tryAgain: () => void;
  readonly stay: () => void;
};

/** The person's own menu: profile, theme, language, out. */
export function useAccount(): { user: FrameUser; leaving: Leaving } {
  const say = useTranslations("shell");
  const me = useMe();
  const isDark = useIsDark();
  const preferences = useSetting(trpc.session.savePreferences);
  const [unsent, setUnsent] = useState(0);
  const prefer = (change: Partial<Me["preferences"]>) =>
    void preferences.run({ ...me.preferences, ...change });
  const changeTheme = () => {
    const theme = isDark ? "light" : "dark";
    setTheme(theme);
    prefer({ theme });
  };
  const tryToLeave = () => void leave(me.id).then(setUnsent);
  return {
    leaving: { unsent, tryAgain: tryToLeave, stay: () => setUnsent(0) },
    user: {
      initials: initialsOf(me.name),
      name: me.name,
      note: unitNamesOf(me),
      entries: [
        { id: "profile", word: say("profile"), icon: "person", href: paths.settings },
        {
          id: "theme",
          word: isDark ? say("lightMode") : say("darkMode"),
          icon: isDark ? "sun" : "moon",
          onPress: changeTheme,
        },
        {
          id: "language",
          word: say("otherLanguage"),
          icon: "globe",
          onPress: () => prefer({ language: me.preferences.language === "sv" ? "en" : "sv" }),
        },
        { id: "out", word: say("signOut"), icon: "sign-out", onPress: tryToLeave },
      ],
    },
  };
}
