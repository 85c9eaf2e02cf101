import { foldedWords, searchText } from "../text/swedish-text.ts";

/** Whom a next step can be given to by name. */
export type Mentionable = { readonly id: string; readonly name: string };

/** What was typed as a next step: "@Anna Sjögren kräver taket lov?" is Anna's, and its words are the rest. */
export type StepWords =
  | { readonly kind: "plain"; readonly text: string }
  | { readonly kind: "owned"; readonly text: string; readonly owner: Mentionable }
  /** A first name that several have: it must be said which of them. */
  | { readonly kind: "several"; readonly text: string; readonly owners: readonly Mentionable[] };

/** The name that is being typed where the caret stands; `from` is the place of its @. */
export type OpenMention = { readonly from: number; readonly typed: string };

/** An @ inside a word belongs to an address: "mejla info@nordkyl.se" mentions nobody. */
const mentionStart = /(?:^|[\s([])@/gu;
const longestName = 60;

/** The mention that the caret stands in; `caret` counts UTF-16 units, as text fields do. */
export function mentionAt(text: string, caret: number): OpenMention | null {
  const from = lastStart(text.slice(0, caret));
  if (from === null) return null;
  const typed = text.slice(from + 1, caret);
  return typed.length > longestName || /^\s|\s\s/.test(typed) ? null : { from, typed };
}

function lastStart(text: string): number | null {
  const last = [...text.matchAll(mentionStart)].at(-1);
  return last === undefined ? null : last.index + last[0].length - 1;
}

/** Those whose names have a word beginning with each typed one; who types "ast" at a foreign keyboard finds Åström. */
export function peopleLike<P extends Mentionable>(typed: string, people: readonly P[]): readonly P[] {
  const wanted = foldedWords(typed);
  return people.filter(({ name }) => {
    const words = searchText(name).split(" ");
    return wanted.every((start) => words.some((word) => word.startsWith(start)));
  });
}

/** Puts the chosen name where it was being typed, with a space to go on after; gives the caret's new place too. */
export function withMention(text: string, { from, typed }: OpenMention, name: string) {
  const before = `${text.slice(0, from)}@${name} `;
  return { text: before + text.slice(from + 1 + typed.length).trimStart(), caret: before.length };
}

const bare = (word: string): string => word.replace(/^[\p{P}]+|[\p{P}]+$/gu, "");
const sameWords = (a: string, b: string): boolean =>
  foldedWords(a).join(" ") === foldedWords(b).join(" ") || searchText(b).split(" ").includes(a.toLowerCase());

/** Whose full name stands at the beginning of these words; the longest, so that no name hides in another. */
function fullNameAt(words: readonly string[], people: readonly Mentionable[]) {
  const found = people
    .map((person) => ({ person, length: foldedWords(person.name).length }))
    .filter(({ person, length }) => {
      const said = words.slice(0, length);
      const last = said.pop();
      return (
        last !== undefined &&
        foldedWords([...said, bare(last)].join(" ")).join(" ") === foldedWords(person.name).join(" ")
      );
    });
  return found.sort((a, b) => b.length - a.length);
}

const firstName = ({ name }: Mentionable): string => name.split(/\s+/)[0] ?? name;

/**
 * Reads the first mention out of a step. At the beginning it is an address and goes ("@Per ring dem" is "Ring dem",
 * Per's); inside the sentence the name belongs to it and only the @ goes. A name that nobody has stays as typed.
 */
export function stepWordsOf(text: string, people: readonly Mentionable[]): StepWords {
  for (const start of text.matchAll(mentionStart)) {
    const at = start.index + start[0].length - 1;
    const words = text.slice(at + 1).split(/\s+/);
    const full = fullNameAt(words, people);
    const longest = full.filter(({ length }) => length === full[0]?.length);
    const first = bare(words[0] ?? "");
    const owners =
      longest.length > 0
        ? longest.map(({ person }) => person)
        : first === ""
          ? []
          : people.filter((person) => sameWords(first, firstName(person)));
    const [owner] = owners;
    if (owner === undefined) continue;
    if (owners.length > 1) return { kind: "several", text, owners };
    const said = words.slice(0, longest[0]?.length ?? 1).length;
    return { kind: "owned", owner, text: withoutMention(text, at, said) };
  }
  return { kind: "plain", text };
}

function withoutMention(text: string, at: number, words: number): string {
  if (text.slice(0, at).trim() !== "") return text.slice(0, at) + text.slice(at + 1);
  const name = new RegExp(`^@(?:\\S+\\s*){${words}}`, "u");
  const rest = text.slice(at).replace(name, "").trim();
  return rest.charAt(0).toLocaleUpperCase("sv") + rest.slice(1);
}
