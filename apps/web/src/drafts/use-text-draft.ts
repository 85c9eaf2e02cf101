import { type FieldsDraft, useFieldsDraft } from "./use-fields-draft.ts";

type Composer = Pick<FieldsDraft<"text">, "keptAt" | "drop"> & {
  readonly text: string;
  readonly write: (text: string) => void;
};

const empty = { text: "" };

/** A composer that is one text, empty at first. */
export function useTextDraft(key: string): Composer {
  const { words, write, keptAt, drop } = useFieldsDraft(key, {
    initial: empty,
    titleOf: ({ text }) => text,
    between: "\n\n",
  });
  return { text: words.text, write: (text) => write("text", text), keptAt, drop };
}
