import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { MunicipalityForm } from "../settings/municipality-form.tsx";
import { SettingsPage } from "../settings/settings-page.tsx";
import { QueryView } from "../shell/query-view.tsx";

export function SettingsMunicipalityScreen() {
  const say = useTranslations("settings.municipality");
  const query = useQuery(trpc.municipality.get.queryOptions({}));
  return (
    <SettingsPage part="municipality" sentence={say("sentence")}>
      <QueryView query={query} rows={6} rowHeight={64}>
        {(municipality) => <MunicipalityForm key={municipality.version} municipality={municipality} />}
      </QueryView>
    </SettingsPage>
  );
}
