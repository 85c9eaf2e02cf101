import { Button } from "@lots/ui/button";
import { Dialog } from "@lots/ui/dialog";
import { Notice } from "@lots/ui/notice";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useSetting } from "../command.ts";
import { HeldList } from "../shell/held-list.tsx";
import type { NewLink } from "./new-user-form.tsx";
import type { User } from "./user.ts";
import css from "./user-form.module.css";

/** A new link, or the end of the sign-in. */
export function UserAccess({ user, onLink }: { user: User; onLink: (link: NewLink) => void }) {
  const say = useTranslations("users");
  const renew = useSetting(trpc.users.newLink);
  const enable = useSetting(trpc.users.enable);
  const [asks, setAsks] = useState(false);
  const makeLink = async () => {
    const made = await renew.run({ id: user.id });
    if (made !== null) onLink({ name: user.name, link: made.link });
  };
  const said = renew.said ?? enable.said;
  return (
    <section className={css.section}>
      {said !== null && (
        <Notice kind="late" isAnnounced>
          {said}
        </Notice>
      )}
      {user.disabledAt === null ? (
        <>
          <Button icon="link" onPress={() => void makeLink()} isPending={renew.isBusy}>
            {say("link.new")}
          </Button>
          <p>{say("link.newWhat")}</p>
          <Button kind="plain" onPress={() => setAsks(true)}>
            {say("disable.action")}
          </Button>
          <DisableUser user={user} isOpen={asks} onClose={() => setAsks(false)} />
        </>
      ) : (
        <>
          <p>{say("disable.enableWhat")}</p>
          <Button
            isPending={enable.isBusy}
            onPress={() => void enable.run({ id: user.id, version: user.version })}
          >
            {say("disable.enable")}
          </Button>
        </>
      )}
    </section>
  );
}

function DisableUser({ user, isOpen, onClose }: { user: User; isOpen: boolean; onClose: () => void }) {
  const say = useTranslations("users.disable");
  const shell = useTranslations("shell");
  const disable = useSetting(trpc.users.disable);
  const close = () => {
    disable.forget();
    onClose();
  };
  const run = async () => {
    if ((await disable.run({ id: user.id, version: user.version })) !== null) close();
  };
  return (
    <Dialog
      isOpen={isOpen}
      onClose={close}
      closeLabel={shell("close")}
      title={say("title", { name: user.name })}
      foot={
        <>
          <Button onPress={close}>{shell("cancel")}</Button>
          <Button kind="danger" onPress={() => void run()} isPending={disable.isBusy}>
            {say("action")}
          </Button>
        </>
      }
    >
      <p>{say("what")}</p>
      {disable.said !== null && (
        <Notice kind="late" isAnnounced>
          {disable.said}
        </Notice>
      )}
      <HeldList fault={disable.fault} />
    </Dialog>
  );
}
