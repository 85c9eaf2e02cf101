import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import type { Contact } from "./contact.ts";

/** Takes a contact off a case; it stays on its company, and the case tells that it was there. */
export function UnlinkContactDialog(props: {
  contact: Contact;
  from: Contact["cases"][number];
  onClose: () => void;
}) {
  const say = useTranslations("contacts.one");
  const unlink = useCommand(trpc.contacts.unlink);
  const { contact, from, onClose } = props;
  const save = async () => {
    if ((await unlink.run({ id: contact.id, caseId: from.id })) !== null) onClose();
  };
  const isLast = contact.cases.length === 1;
  return (
    <ActDialog
      title={say("unlinkTitle", { number: from.number })}
      sentence={say("unlinkWhy")}
      act={say("unlink")}
      said={unlink.said}
      isBusy={unlink.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      {isLast && contact.audience !== "unit" ? <p>{say("unlinkLast", { unit: contact.unitName })}</p> : null}
    </ActDialog>
  );
}
