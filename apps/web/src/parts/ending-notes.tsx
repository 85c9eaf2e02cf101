import { Notice } from "@lots/ui/notice";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import css from "./part.module.css";

/** The working notes that end with the part; none while they are fetched: the server then refuses, and they are shown. */
export function useEndingNotes(partId: string) {
  const preview = useQuery(trpc.parts.endPreview.queryOptions({ id: partId }, { staleTime: 0 }));
  return { notes: preview.data?.workingNotes ?? [], refresh: () => void preview.refetch() };
}

type Note = ReturnType<typeof useEndingNotes>["notes"][number];

/** Shown before the unit's last part is done: what adds facts is moved to a file note first (FL 27 §). */
export function EndingNotes({ notes }: { notes: readonly Note[] }) {
  const say = useTranslations("parts.form");
  if (notes.length === 0) return null;
  return (
    <Notice kind="info">
      <b>{say("endingNotes", { count: notes.length })}</b>
      <ul className={css.notes}>
        {notes.map(({ id, text, writtenBy }) => (
          <li key={id}>
            {text} ({writtenBy})
          </li>
        ))}
      </ul>
      {say("endingNotesWhy")}
    </Notice>
  );
}
