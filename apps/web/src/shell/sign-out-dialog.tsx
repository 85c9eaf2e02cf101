import { Button } from "@lots/ui/button";
import { Dialog } from "@lots/ui/dialog";
import { useTranslations } from "use-intl";
import { leaveAnyway } from "../session/leave.ts";
import { useMe } from "../session/me.ts";
import type { Leaving } from "./account.ts";

/** Only when something has not reached the server: what is on this device goes when one signs out. */
export function SignOutDialog({ leaving, onClose }: { leaving: Leaving; onClose: () => void }) {
  const say = useTranslations("session.signOut");
  const shell = useTranslations("shell");
  const me = useMe();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={shell("close")}
      title={say("unsentTitle")}
      size="narrow"
      foot={
        <>
          <Button kind="danger" onPress={() => void leaveAnyway(me.id)}>
            {say("anyway")}
          </Button>
          <Button onPress={onClose}>{say("stay")}</Button>
          <Button kind="primary" onPress={leaving.tryAgain}>
            {say("tryAgain")}
          </Button>
        </>
      }
    >
      <p>{say("unsent", { count: leaving.unsent })}</p>
    </Dialog>
  );
}
