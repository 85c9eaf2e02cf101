import type { AppRouter } from "@lots/server/api";
import { Button } from "@lots/ui/button";
import { Panel } from "@lots/ui/panel";
import type { inferRouterOutputs } from "@trpc/server";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { RetireUnit } from "./retire-unit.tsx";
import { UnitForm } from "./unit-form.tsx";

export type Unit = inferRouterOutputs<AppRouter>["units"]["list"][number];

/** One unit to look at and change, or a new one. */
export function UnitPanel(props: { unit: Unit | null; onClose: () => void }) {
  const say = useTranslations("units");
  const shell = useTranslations("shell");
  const { unit, onClose } = props;
  const [wantsToRetire, setWantsToRetire] = useState(false);
  const isRetired = unit !== null && unit.retiredOn !== null;
  return (
    <Panel title={unit?.name ?? say("new")} closeLabel={shell("close")} onClose={onClose}>
      {isRetired ? <p>{say("isRetired")}</p> : <UnitForm unit={unit} onSaved={onClose} />}
      {unit !== null && !isRetired && (
        <>
          <Button kind="plain" onPress={() => setWantsToRetire(true)}>
            {say("retire")}
          </Button>
          <RetireUnit unit={unit} isOpen={wantsToRetire} onClose={() => setWantsToRetire(false)} />
        </>
      )}
    </Panel>
  );
}
