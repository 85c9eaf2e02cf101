import { Button } from "@lots/ui/button";
import { Dialog } from "@lots/ui/dialog";
import { Notice } from "@lots/ui/notice";
import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { type Change, useCommand } from "../command.ts";
import css from "./company.module.css";
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
    <Dialog
      isOpen
      size="narrow"
      onClose={onClose}
      closeLabel={say("cancel")}
      title={props.title}
      sentence={props.why}
      onSubmit={() => void save()}
      foot={
        <>
          <Button kind="plain" onPress={onClose}>
            {say("cancel")}
          </Button>
          <Button kind="primary" type="submit" isPending={command.isBusy}>
            {say("remove")}
          </Button>
        </>
      }
    >
      <div className={css.form}>
        <TextField
          label={say("reason")}
          value={reason}
          onChange={setReason}
          error={command.fieldFaults.reason}
          autoFocus
        />
        {command.said !== null && (
          <Notice kind="late" isAnnounced>
            {command.said}
          </Notice>
        )}
      </div>
    </Dialog>
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
