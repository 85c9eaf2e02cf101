import { foldedWords } from "../text/swedish-text.ts";

/** What a column of the list holds. `keep`: into the note under its heading. `leave`: not taken. */
export const targets = [
  "date",
  "company",
  "organisationNumber",
  "person",
  "phone",
  "email",
  "channel",
  "note",
  "step",
  "dueOn",
  "unit",
  "keep",
  "leave",
] as const;
export type Target = (typeof targets)[number];

/** Those that only one column can be. */
export const isSingle = (target: Target): boolean => target !== "keep" && target !== "leave";

/** Headings that lists have, without capitals, spaces and marks. */
const headings: Readonly<Partial<Record<Target, readonly string[]>>> = {
  date: ["datum", "dag", "kontaktdatum", "kontaktades", "date", "day"],
  company: ["företag", "företagsnamn", "bolag", "bolagsnamn", "firma", "kund", "verksamhet", "company"],
  organisationNumber: ["orgnr", "orgnummer", "organisationsnr", "organisationsnummer", "companynumber"],
  person: ["kontaktperson", "kontakt", "person", "namn", "contact", "contactperson", "name"],
  phone: ["telefon", "tel", "tfn", "telefonnummer", "telefonnr", "mobil", "mobilnummer", "phone", "mobile"],
  email: ["epost", "epostadress", "mejl", "mejladress", "mail", "mailadress", "email"],
  channel: ["kontaktväg", "kanal", "kontaktsätt", "sätt", "typavkontakt", "hur", "channel"],
  note: ["anteckning", "anteckningar", "notering", "noteringar", "kommentar", "vad", "text", "note", "notes"],
  step: ["nästasteg", "steg", "åtgärd", "attgöra", "uppföljning", "nextstep", "todo", "action"],
  dueOn: ["klartsenast", "senast", "klart", "förfaller", "förfallodatum", "deadline", "due", "duedate"],
  unit: ["enhet", "förvaltning", "avdelning", "kontor", "unit", "department"],
};

/** One spelling of a heading, for comparing and for remembering. */
export const foldHeading = (heading: string): string =>
  foldedWords(heading)
    .join("")
    .replace(/[^\p{L}\p{N}]/gu, "");

const known = new Map(
  targets.flatMap((target) => (headings[target] ?? []).map((heading) => [heading, target] as const)),
);

/** Each heading's target: as this person chose the last time, else as lists use to be headed. */
export function guessTargets(
  headingsOfFile: readonly string[],
  remembered: ReadonlyMap<string, Target>,
): readonly Target[] {
  const taken = new Set<Target>();
  return headingsOfFile.map((heading) => {
    const folded = foldHeading(heading);
    const target = remembered.get(folded) ?? known.get(folded) ?? "leave";
    if (isSingle(target) && taken.has(target)) return "leave";
    taken.add(target);
    return target;
  });
}
