import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { AudienceDialog } from "../shell/audience-dialog.tsx";
import type { Contact } from "./contact.ts";

export function ContactAudienceDialog({ contact, onClose }: { contact: Contact; onClose: () => void }) {
  const change = useCommand(trpc.contacts.changeAudience);
  const { id, audience: from } = contact;
  return (
    <AudienceDialog
      current={from}
      offered={contact.may.audiences}
      partners={contact.partners.map(({ name }) => name)}
      unit={{ id: contact.unitId, name: contact.unitName }}
      said={change.said}
      isBusy={change.isBusy}
      onSave={(to) => void change.run({ id, from, to }).then((saved) => saved !== null && onClose())}
      onClose={onClose}
    />
  );
}
