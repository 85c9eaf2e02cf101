import { Button } from "@lots/ui/button";
import { onDemand } from "@lots/ui/on-demand";
import { useQuery } from "@tanstack/react-query";
import { useSearchParams } from "react-router";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { paths } from "../paths.ts";
import { SettingsPage } from "../settings/settings-page.tsx";
import { Docked } from "../shell/docked.tsx";
import { QueryView } from "../shell/query-view.tsx";
import { UnitTable } from "../units/unit-table.tsx";

const UnitPanel = onDemand(async () => (await import("../units/unit-panel.tsx")).UnitPanel);

/** `?enhet=<id>` opens one, `?enhet=ny` a new one. */
export function SettingsUnitsScreen() {
  const say = useTranslations("units");
  const query = useQuery(trpc.units.list.queryOptions({}));
  const [search, setSearch] = useSearchParams();
  const chosen = search.get("enhet");
  const open = (unitId: string | null) => setSearch(unitId === null ? {} : { enhet: unitId });
  return (
    <SettingsPage
      part="units"
      sentence={say("sentence")}
      actions={
        <Button kind={chosen === null ? "primary" : "secondary"} icon="plus" onPress={() => open("ny")}>
          {say("add")}
        </Button>
      }
    >
      <QueryView query={query} rows={12} rowHeight={32}>
        {(units) => {
          const unit = units.find(({ id }) => id === chosen) ?? null;
          return (
            <>
              <UnitTable
                units={units}
                hrefOf={({ id }) => `${paths.settingsUnits}?enhet=${id}`}
                onOpen={({ id }) => open(id)}
              />
              {(chosen === "ny" || unit !== null) && (
                <Docked>
                  <UnitPanel key={chosen} unit={unit} onClose={() => open(null)} />
                </Docked>
              )}
            </>
          );
        }}
      </QueryView>
    </SettingsPage>
  );
}
