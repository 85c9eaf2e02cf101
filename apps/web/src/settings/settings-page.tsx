import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { TabsWithCounts } from "@lots/ui/tabs-with-counts";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { may, useMe } from "../session/me.ts";
import { PageTitle } from "../shell/page-title.tsx";
import { NotAllowed } from "../shell/page-without.tsx";

export type SettingsPart = "profile" | "users" | "units" | "municipality";

const pathOf: Record<SettingsPart, string> = {
  profile: paths.settings,
  users: paths.settingsUsers,
  units: paths.settingsUnits,
  municipality: paths.settingsMunicipality,
};

/** Everybody has a profile; the rest is the administrator's. */
export function SettingsPage(props: {
  part: SettingsPart;
  sentence?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  const say = useTranslations("settings");
  const me = useMe();
  const parts: SettingsPart[] = may(me, "users.change")
    ? ["profile", "users", "units", "municipality"]
    : ["profile"];
  if (!parts.includes(props.part)) {
    return (
      <PageBody>
        <NotAllowed />
      </PageBody>
    );
  }
  return (
    <PageBody>
      <PageTitle>{say("title")}</PageTitle>
      <PageHeader
        title={say(`part.${props.part}`)}
        sentence={props.sentence}
        actions={props.actions}
        focusKey={pathOf[props.part]}
      />
      {parts.length > 1 && (
        <TabsWithCounts
          label={say("title")}
          current={props.part}
          tabs={parts.map((part) => ({ id: part, word: say(`part.${part}`), href: pathOf[part] }))}
        />
      )}
      {props.children}
    </PageBody>
  );
}
