import { phoneDigits } from "../persons/phone-number.ts";
import { foldedWords } from "../text/swedish-text.ts";
import type { KeptLine } from "./import-note.ts";
import type { RowFacts } from "./import-row.ts";

type KnownPerson = {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
};

export type PersonDecision = {
  readonly person:
    | { readonly kind: "existing"; readonly id: string; readonly name: string }
    | { readonly kind: "new" }
    | null;
  /** What was said of the person and has no place in Lots: it goes into the note. */
  readonly kept: readonly KeptLine[];
};

type Said = Pick<RowFacts, "personName" | "phone" | "email">;
type Headings = { readonly person: string; readonly phone: string; readonly email: string };

const foldName = (name: string): string => foldedWords(name).join(" ");
const samePhone = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && phoneDigits(one) === phoneDigits(other);
const sameEmail = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.toLowerCase() === other.toLowerCase();

/** The one that fits, or nobody: two who fit are no answer. */
const theOne = <P>(people: readonly P[]): P | undefined => (people.length === 1 ? people[0] : undefined);

/** Whom the contact was with, among the company's people: by name; without a name by phone or mail. */
export function decidePerson(said: Said, people: readonly KnownPerson[], headings: Headings): PersonDecision {
  const line = (heading: string, text: string | null): KeptLine[] =>
    text === null ? [] : [{ heading, text }];
  const reached = ({ phone, email }: KnownPerson) =>
    samePhone(phone, said.phone) || sameEmail(email, said.email);
  const { personName } = said;
  const named = people.filter(({ name }) => personName !== null && foldName(name) === foldName(personName));
  const person =
    personName === null ? theOne(people.filter(reached)) : (theOne(named) ?? theOne(named.filter(reached)));
  if (person === undefined && personName !== null && named.length === 0) {
    return { person: { kind: "new" }, kept: [] };
  }
  const kept = [
    ...(person === undefined ? line(headings.person, personName) : []),
    ...(samePhone(person?.phone ?? null, said.phone) ? [] : line(headings.phone, said.phone)),
    ...(sameEmail(person?.email ?? null, said.email) ? [] : line(headings.email, said.email)),
  ];
  return {
    person: person === undefined ? null : { kind: "existing", id: person.id, name: person.name },
    kept,
  };
}

/** What the list says elsewhere of the same person fills what this row leaves out. */
export function completedBy(
  said: Said,
  others: readonly Said[],
): { phone: string | null; email: string | null } {
  const same = others.filter(
    ({ personName }) => personName !== null && foldName(personName) === foldName(said.personName ?? ""),
  );
  return {
    phone: said.phone ?? same.find(({ phone }) => phone !== null)?.phone ?? null,
    email: said.email ?? same.find(({ email }) => email !== null)?.email ?? null,
  };
}
