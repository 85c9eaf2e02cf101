/** What had no place of its own, under the heading that it stood under. */
export type KeptLine = { readonly heading: string; readonly text: string };

const lineOf = ({ heading, text }: KeptLine): string => `${heading}: ${text.replace(/\s+/g, " ")}`;

/** The note with what had no other place in a last paragraph; with nothing to keep it is the note as it was. */
export const noteWith = (note: string, kept: readonly KeptLine[]): string =>
  [note, kept.map(lineOf).join("\n")].filter((paragraph) => paragraph !== "").join("\n\n");

/** The note as it stood in the list: what `noteWith` added is taken off, so that the same row is known again. */
export function noteWithout(note: string, headings: readonly string[]): string {
  const at = note.lastIndexOf("\n\n");
  const last = at < 0 ? note : note.slice(at + 2);
  const isKept = last
    .split("\n")
    .every((line) => headings.some((heading) => heading !== "" && line.startsWith(`${heading}: `)));
  if (!isKept) return note;
  return at < 0 ? "" : note.slice(0, at);
}
