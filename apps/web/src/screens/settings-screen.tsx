import { useTranslations } from "use-intl";
import { useMe } from "../session/me.ts";
import { PasswordForm } from "../settings/password-form.tsx";
import { ProfileForm } from "../settings/profile-form.tsx";
import { SettingsPage } from "../settings/settings-page.tsx";
import { unitNamesOf } from "../shell/unit-names.ts";

export function SettingsScreen() {
  const say = useTranslations("settings.profile");
  const me = useMe();
  return (
    <SettingsPage part="profile" sentence={say("sentence", { name: me.name, units: unitNamesOf(me) })}>
      <ProfileForm />
      <PasswordForm />
    </SettingsPage>
  );
}
