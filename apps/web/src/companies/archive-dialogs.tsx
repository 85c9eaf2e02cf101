import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { type Change, useCommand } from "../command.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import type { Company, Person } from "./company-aside.tsx";

type Archiving = { id: string; version: number; reason: string };

/** Nothing is deleted: it leaves lists and search, with a reason, and can be taken back. */
function ArchiveDialog<O>(props: {
  title: string;
  why: string;
  row: { id: string; version: number };
  command: Change<Archiving, O>;
  onClose: () => void;
}) {
  const say = useTranslations("companies.form");
  const [reason, setReason] = useState("");
  const { command, onClose } = props;
  const { id, version } = props.row;
  const save = async () => {
    if ((await command.run({ id, version, reason })) !== null) onClose();
  };
  return (
    <ActDialog
      title={props.title}
      sentence={props.why}
      act={say("remove")}
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <TextField
        label={say("reason")}
        value={reason}
        onChange={setReason}
        error={command.fieldFaults.reason}
        autoFocus
      />
    </ActDialog>
  );
}

export function ArchiveCompany({ company, onClose }: { company: Company; onClose: () => void }) {
  const say = useTranslations("companies.form");
  const command = useCommand(trpc.companies.archive);
  return (
    <ArchiveDialog
      title={say("archiveTitle")}
      why={say("archiveWhy")}
      row={company}
      command={command}
      onClose={onClose}
    />
  );
}

export function ArchivePerson({ person, onClose }: { person: Person; onClose: () => void }) {
  const say = useTranslations("companies.person");
  const command = useCommand(trpc.persons.archive);
  return (
    <ArchiveDialog
      title={say("archiveTitle", { name: person.name })}
      why={say("archiveWhy")}
      row={person}
      command={command}
      onClose={onClose}
    />
  );
}
