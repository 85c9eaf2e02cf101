import {
  archiveNoteFields,
  changeNoteAudienceFields,
  correctNoteFields,
  writeNoteFields,
} from "@lots/domain/notes/note-input";
import { command } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { archiveNote, changeNoteAudience, correctNote, writeNote } from "./note-commands.ts";

export const notesRouter = router({
  write: command({ gate: "notes.write", input: writeNoteFields, run: writeNote }),
  correct: command({ gate: "notes.write", input: correctNoteFields, run: correctNote }),
  changeAudience: command({
    gate: "notes.write",
    input: changeNoteAudienceFields,
    run: changeNoteAudience,
  }),
  archive: command({ gate: "notes.write", input: archiveNoteFields, run: archiveNote }),
});
