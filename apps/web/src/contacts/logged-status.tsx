import { Button } from "@lots/ui/button";
import { ButtonLink } from "@lots/ui/button-link";
import { Notice } from "@lots/ui/notice";
import { StatusLine } from "@lots/ui/status-line";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { paths } from "../paths.ts";
import { may, useMe } from "../session/me.ts";
import css from "./quick-log.module.css";

export type Logged = {
  readonly id: string;
  readonly name: string;
  /** A next step or a new promise came with it; they go when the contact is taken back. */
  readonly follows: boolean;
  /** What the besked was to be about that it met. */
  readonly nextAnswerAbout: string | null;
};

/** What stands in the panel when the contact is saved: where it went, how to undo it, what one may want next. */
export function LoggedStatus(props: { logged: Logged; onAnother: () => void; onClose: () => void }) {
  const say = useTranslations("contacts");
  const sayShell = useTranslations("shell");
  const me = useMe();
  const undo = useCommand(trpc.contacts.undoLog);
  const { id, name, nextAnswerAbout } = props.logged;
  const isUndone = undo.state === "done";
  return (
    <div className={css.more}>
      <StatusLine
        said={isUndone ? say(props.logged.follows ? "undoneFollows" : "undone") : say("saved", { name })}
        undo={
          isUndone
            ? undefined
            : {
                word: say("undo"),
                onPress: () => void undo.run({ id, nextAnswerAbout }),
              }
        }
      />
      {undo.said !== null && (
        <Notice kind="late" isAnnounced>
          {undo.said}
        </Notice>
      )}
      <div className={css.acts}>
        <Button kind="primary" onPress={props.onAnother} icon="log">
          {say("another")}
        </Button>
        {may(me, "cases.open") && !isUndone && (
          <ButtonLink href={`${paths.newCase}?kontakt=${id}`} icon="plus" onGo={props.onClose}>
            {say("openCase")}
          </ButtonLink>
        )}
        <Button kind="plain" onPress={props.onClose}>
          {sayShell("close")}
        </Button>
      </div>
    </div>
  );
}
