import { Button } from "@lots/ui/button";
import { OfflineBar } from "@lots/ui/offline-bar";
import { useMutationState } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { useMe } from "../session/me.ts";
import { useIsOnline } from "./online.ts";

/** One line over the page: no connection first, else that this is a demonstration. */
export function Banner({ onSwitchPerson }: { onSwitchPerson: () => void }) {
  const say = useTranslations("shell");
  const isOnline = useIsOnline();
  const waiting = useMutationState({ filters: { status: "pending" } }).length;
  const { municipality } = useMe();
  if (!isOnline) {
    return (
      <OfflineBar>
        {waiting > 0 ? say("offline.waiting", { count: waiting }) : say("offline.reading")}
      </OfflineBar>
    );
  }
  if (municipality.demonstrationSince === null) return null;
  return (
    <OfflineBar
      kind="info"
      actions={
        <Button kind="plain" size="row" onPress={onSwitchPerson}>
          {say("demonstration.switchPerson")}
        </Button>
      }
    >
      {say("demonstration.mark")}
    </OfflineBar>
  );
}
