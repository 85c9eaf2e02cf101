import { Notice } from "@lots/ui/notice";
import { Segmented } from "@lots/ui/segmented";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useSetting } from "../command.ts";
import { type Me, useMe } from "../session/me.ts";
import { setTheme } from "../shell/theme.ts";
import css from "./settings-form.module.css";

type Preferences = Me["preferences"];

/** Each choice is saved when it is made, and is seen at once. */
export function ProfileForm() {
  const say = useTranslations("settings.profile");
  const { preferences } = useMe();
  const save = useSetting(trpc.session.savePreferences);
  const prefer = (change: Partial<Preferences>) => {
    if (change.theme !== undefined) setTheme(change.theme);
    void save.run({ ...preferences, ...change });
  };
  return (
    <div className={css.form}>
      <Segmented
        isInline
        label={say("language")}
        value={preferences.language}
        segments={[
          { value: "sv", word: say("swedish") },
          { value: "en", word: say("english") },
        ]}
        onChange={(language) => prefer({ language })}
      />
      <Segmented
        isInline
        label={say("theme")}
        value={preferences.theme}
        segments={[
          { value: "system", word: say("system") },
          { value: "light", word: say("light"), icon: "sun" },
          { value: "dark", word: say("dark"), icon: "moon" },
        ]}
        onChange={(theme) => prefer({ theme })}
      />
      <Segmented
        isInline
        label={say("singleKeys")}
        hint={say("singleKeysHint")}
        value={preferences.singleKeys}
        segments={[
          { value: "on", word: say("on") },
          { value: "off", word: say("off") },
        ]}
        onChange={(singleKeys) => prefer({ singleKeys })}
      />
      {save.said !== null && (
        <Notice kind="late" isAnnounced>
          {save.said}
        </Notice>
      )}
    </div>
  );
}
