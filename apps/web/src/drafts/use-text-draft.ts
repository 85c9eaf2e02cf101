import { useEffect, useState } from "react";
import { readTextDraft, type TextDraft } from "./text-draft.ts";
import { type Draft, useDraft } from "./use-draft.ts";

type Composer = Pick<Draft<TextDraft>, "keptAt" | "drop"> & {
  readonly text: string;
  readonly write: (text: string) => void;
};

/** A composer that is one text. What was kept goes before what one began to write while it was looked for. */
export function useTextDraft(key: string): Composer {
  const { restored, keptAt, keep, drop } = useDraft<TextDraft>(key, {
    read: readTextDraft,
    titleOf: ({ text }) => text,
  });
  const [text, setText] = useState("");
  const write = (next: string) => {
    setText(next);
    keep({ text: next });
  };
  // Once, when the draft has been found.
  useEffect(() => {
    if (!restored) return;
    if (text === "") setText(restored.text);
    else write(`${restored.text}\n\n${text}`);
  }, [restored]);
  return {
    text,
    write,
    keptAt: text === "" ? null : keptAt,
    drop: async () => {
      setText("");
      await drop();
    },
  };
}
