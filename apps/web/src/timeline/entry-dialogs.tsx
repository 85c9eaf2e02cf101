import type { OfferedAudience } from "@lots/domain/timeline/audience";
import { Notice } from "@lots/ui/notice";
import { TextArea } from "@lots/ui/text-area";
import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { DraftKept } from "../drafts/draft-kept.tsx";
import { useFieldsDraft } from "../drafts/use-fields-draft.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import { AudienceDialog } from "../shell/audience-dialog.tsx";
import type { EntryAct } from "./entry-acts.tsx";
import type { TimelineEntry } from "./entry-sentence.ts";
import { VersionsDialog } from "./versions-dialog.tsx";

type Props = { entry: TimelineEntry; onClose: () => void };
type Readers = { readonly offered: readonly OfferedAudience[]; readonly partners: readonly string[] };

export function EntryDialog(props: Props & { act: EntryAct; readers: Readers }) {
  const { act, entry, readers, onClose } = props;
  if (act === "versions") return <VersionsDialog entry={entry} onClose={onClose} />;
  if (act === "correct") return <CorrectNote entry={entry} onClose={onClose} />;
  if (act === "archive") return <ArchiveNote entry={entry} onClose={onClose} />;
  return <EntryAudience entry={entry} readers={readers} onClose={onClose} />;
}

/** The author mends what was written; the words from before stay readable. */
function CorrectNote({ entry, onClose }: Props) {
  const say = useTranslations("timeline.acts");
  const [{ text: standing, version }] = useState({
    text: entry.note?.text ?? "",
    version: entry.note?.version ?? 1,
  });
  const draft = useFieldsDraft(`correction:${entry.object.id}`, {
    initial: { text: standing, version: String(version) },
    titleOf: (words) => words.text,
  });
  const { text } = draft.words;
  const [isMissing, setMissing] = useState(false);
  const correct = useCommand(trpc.notes.correct);
  const save = async () => {
    if (text.trim() === "") return setMissing(true);
    if (text !== standing && (await correct.run({ id: entry.object.id, version, text })) === null) return;
    void draft.drop();
    onClose();
  };
  return (
    <ActDialog
      size="wide"
      title={say("correctTitle")}
      sentence={say("correctWhy")}
      act={say("correctDo")}
      said={correct.said}
      isBusy={correct.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      {draft.words.version !== String(version) && <Notice kind="info">{say("correctedMeanwhile")}</Notice>}
      <TextArea
        label={say("correctTitle")}
        lines={8}
        value={text}
        onChange={(next) => draft.write("text", next)}
        error={isMissing ? say("correctFault") : undefined}
      />
      <DraftKept at={draft.keptAt} />
    </ActDialog>
  );
}

/** Nothing is deleted: the note stays where it was written, with the reason. */
function ArchiveNote({ entry, onClose }: Props) {
  const say = useTranslations("timeline.acts");
  const sayShell = useTranslations("shell");
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const archive = useCommand(trpc.notes.archive);
  const save = async () => {
    if (reason.trim() === "") return setMissing(true);
    const version = entry.note?.version ?? 1;
    if ((await archive.run({ id: entry.object.id, version, reason })) !== null) onClose();
  };
  return (
    <ActDialog
      title={say("archiveTitle")}
      sentence={say("archiveWhy")}
      act={say("archive")}
      said={archive.said}
      isBusy={archive.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <TextField
        label={say("archiveReason")}
        value={reason}
        onChange={setReason}
        error={isMissing ? sayShell("reasonFault") : undefined}
        autoFocus
      />
    </ActDialog>
  );
}

function EntryAudience({ entry, readers, onClose }: Props & { readers: Readers }) {
  const ofNote = useCommand(trpc.notes.changeAudience);
  const ofContact = useCommand(trpc.contacts.changeAudience);
  const command = entry.note === null ? ofContact : ofNote;
  const save = async (to: OfferedAudience) => {
    const { id } = entry.object;
    const saved =
      entry.note === null
        ? await ofContact.run({ id, from: entry.audience, to })
        : await ofNote.run({ id, version: entry.note.version, audience: to });
    if (saved !== null) onClose();
  };
  return (
    <AudienceDialog
      current={entry.audience}
      {...readers}
      unit={entry.unit}
      said={command.said}
      isBusy={command.isBusy}
      onSave={(to) => void save(to)}
      onClose={onClose}
    />
  );
}
