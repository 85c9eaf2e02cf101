import type { Subject } from "./subjects.ts";

type Path = readonly string[];
export type IdField = { readonly path: Path; readonly kind: string };

/** What has an id, and under which names a subject knows it: two parts are the same kind of thing. */
const kinds: Readonly<Record<string, readonly (keyof Subject)[]>> = {
  case: ["caseId"],
  company: ["companyId", "archivedCompanyId"],
  person: ["personId", "archivedPersonId"],
  part: ["unitPartId", "pilotPartId"],
  handoff: ["handoffId", "partnerHandoffId"],
  ask: ["askId"],
  recipient: ["recipientId"],
  consent: ["consentId"],
  contact: ["contactId", "beskedId", "looseId"],
  note: ["noteId"],
  step: ["stepId", "looseStepId"],
  import: ["importId"],
};

/** The ids of a subject, each with its kind. */
export const idsOf = (subject: Subject): { kind: string; name: string; id: string }[] =>
  Object.entries(kinds).flatMap(([kind, names]) => names.map((name) => ({ kind, name, id: subject[name] })));

/** Where ids of content stand in an input, and of what kind each is. */
export function idFields(input: unknown, subject: Subject, path: Path = []): IdField[] {
  if (typeof input === "string") {
    return idsOf(subject).flatMap(({ kind, id }) => (id === input ? [{ path, kind }] : []));
  }
  if (typeof input !== "object" || input === null) return [];
  return Object.entries(input).flatMap(([key, value]) => idFields(value, subject, [...path, key]));
}

/** The same input with something else in that one field. */
export function withId(input: unknown, [key, ...rest]: Path, id: unknown): unknown {
  if (key === undefined) return id;
  // A path is made from the input itself, so there is an object or a list all the way down.
  const copy = structuredClone(input) as Record<string, unknown>;
  copy[key] = withId(copy[key], rest, id);
  return copy;
}
