import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import css from "./case.module.css";
import type { ClosingPreview } from "./still-open.tsx";

type Note = ClosingPreview["workingNotes"][number];

const idsOf = (notes: readonly Note[]) => notes.map(({ id }) => id);

/**
 * The own unit's working notes that closing removes. Only those whose words stood here when somebody pressed count as
 * shown: what a colleague wrote meanwhile is refused by the server first, and then stands here as new.
 */
export function useClosingNotes(notes: readonly Note[]) {
  const [atOpening] = useState(() => idsOf(notes));
  const [shown, setShown] = useState(atOpening);
  return {
    notes: notes.map((note) => ({ ...note, isNew: !atOpening.includes(note.id) })),
    shown,
    show: (all: readonly Note[]) => setShown(idsOf(all)),
  };
}

type ShownNote = ReturnType<typeof useClosingNotes>["notes"][number];

/** Shown before they are removed; what adds facts becomes a file note first (FL 27 §). */
export function ClosingNotes({ notes }: { notes: readonly ShownNote[] }) {
  const say = useTranslations("cases.form");
  if (notes.length === 0) return null;
  return (
    <Notice kind="info">
      <b>{say("workingNotes", { count: notes.length })}</b>
      <ul className={css.open}>
        {notes.map((note) => (
          <ClosingNote key={note.id} note={note} />
        ))}
      </ul>
      {say("workingNotesWhy")}
    </Notice>
  );
}

function ClosingNote({ note }: { note: ShownNote }) {
  const say = useTranslations("cases.form");
  const { id, version, text, writtenBy, isNew } = note;
  const move = useCommand(trpc.notes.changeAudience);
  return (
    <li className={css.closingNote}>
      {isNew && <b>{say("workingNoteNew")}: </b>}
      {text} ({writtenBy})
      <div>
        <Button
          size="row"
          isPending={move.isBusy}
          onPress={() => void move.run({ id, version, audience: "municipality" })}
        >
          {say("workingNoteMove")}
        </Button>
        {move.said !== null && <p role="alert">{move.said}</p>}
      </div>
    </li>
  );
}
