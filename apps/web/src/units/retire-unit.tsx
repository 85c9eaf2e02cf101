import { Button } from "@lots/ui/button";
import { Dialog } from "@lots/ui/dialog";
import { Notice } from "@lots/ui/notice";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useSetting } from "../command.ts";
import { HeldList } from "../shell/held-list.tsx";
import type { Unit } from "./unit-panel.tsx";

/** Cannot be undone, so it is asked first; refused while the unit holds anything, with the list. */
export function RetireUnit({ unit, isOpen, onClose }: { unit: Unit; isOpen: boolean; onClose: () => void }) {
  const say = useTranslations("units");
  const shell = useTranslations("shell");
  const retire = useSetting(trpc.units.retire);
  const close = () => {
    retire.forget();
    onClose();
  };
  const run = async () => {
    if ((await retire.run({ id: unit.id, version: unit.version })) !== null) close();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      closeLabel={shell("close")}
      title={say("retireTitle", { unit: unit.name })}
      foot={
        <>
          <Button onPress={close}>{shell("cancel")}</Button>
          <Button kind="danger" onPress={() => void run()} isPending={retire.isBusy}>
            {say("retire")}
          </Button>
        </>
      }
    >
      <p>{say("retireWhat")}</p>
      {retire.said !== null && (
        <Notice kind="late" isAnnounced>
          {retire.said}
        </Notice>
      )}
      <HeldList fault={retire.fault} />
    </Dialog>
  );
}
