import { type Instant, instantAt } from "@lots/domain/calendar/calendar-date";
import type { RowDecision } from "@lots/domain/imports/import-decision";
import type { Mapping } from "@lots/domain/imports/import-mapping";
import { bestSpelling } from "@lots/domain/imports/import-name";
import { noteWith } from "@lots/domain/imports/import-note";
import { completedBy, decidePerson, type PersonDecision } from "@lots/domain/imports/import-person";
import type { RowFacts } from "@lots/domain/imports/import-row";
import type { Target } from "@lots/domain/imports/import-target";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { writingUnit } from "../cases/case-commands.ts";
import { companyCreated, insertCompany } from "../companies/company-commands.ts";
import { giveCompanyNumber } from "../companies/company-number-commands.ts";
import { insertContact } from "../contacts/contact-row-commands.ts";
import { contactSearchText } from "../contacts/contact-search-commands.ts";
import { newId } from "../database/new-id.ts";
import { insertStep, stepObject } from "../next-steps/case-step-commands.ts";
import { insertPerson, personAdded } from "../persons/person-commands.ts";
import type { NewEntry } from "../timeline/record.ts";
import { readingOf } from "./own-import-queries.ts";

type Log = Extract<RowDecision, { outcome: "log" }>;

/** The list that a row stands in. */
export type List = {
  readonly importId: string;
  readonly mapping: Mapping;
  /** The units there are: a mapping may name one that is gone. */
  readonly unitIds: ReadonlySet<string>;
};

/** What a row made, for undoing it, and what is told of it. */
type Made = {
  readonly contactId: string;
  readonly companyId: string;
  readonly entries: readonly [NewEntry, ...NewEntry[]];
};

const noon = "12:00";

/** A list says the day, not the hour; today's contact cannot have been later than now. */
function momentOf({ happenedOn }: RowFacts, now: Instant): Instant {
  const atNoon = instantAt(happenedOn, noon);
  return atNoon < now ? atNoon : now;
}

/** As any contact that a pilot logs without a case, at the time when it happened. */
const placeAt = (tx: CommandTransaction, happenedAt: Instant) =>
  ({ caseId: null, audience: "municipality", unitId: writingUnit(tx), happenedAt }) as const;
type Place = ReturnType<typeof placeAt>;

async function companyOf(tx: CommandTransaction, list: List, { facts, company }: Log, place: Place) {
  if (company.kind === "existing") {
    const { id, name } = company.company;
    const entries = company.giveNumber === null ? [] : await giveCompanyNumber(tx, id, company.giveNumber);
    return { id, name, isNew: false, entries };
  }
  const { organisationNumber } = company;
  const rows = await otherRows(tx, list, facts);
  const [first = facts.companyName, ...others] = rows.map(({ companyName }) => companyName);
  const name = bestSpelling([first, ...others]);
  const id = await insertCompany(tx, { name, organisationNumber, foreign: null, legalForm: null });
  return { id, name, isNew: true, entries: [{ ...companyCreated(id, place), happenedAt: place.happenedAt }] };
}

/**
 * The same company's other rows in the list, where they may know more of the person. A name that stands with two
 * numbers is two companies: then only the row's own number counts.
 */
async function otherRows(tx: CommandTransaction, { importId }: List, facts: RowFacts) {
  const rows = await tx.db
    .selectFrom("importRows")
    .select(["organisationNumber", "reading"])
    .where("importId", "=", importId)
    .where("foldedName", "=", facts.foldedName)
    .orderBy("number")
    .limit(mostOtherRows)
    .execute();
  const numbers = new Set(rows.flatMap(({ organisationNumber }) => organisationNumber ?? []));
  const same = rows.filter((row) => numbers.size <= 1 || row.organisationNumber === facts.number);
  return same.flatMap(({ reading }) => {
    const read = reading === null ? null : readingOf(reading);
    return read?.kind === "facts" ? [read.facts] : [];
  });
}

const mostOtherRows = 200;

const headingOf = ({ columns }: Mapping, target: Target): string =>
  columns.find((column) => column.target === target)?.heading ?? "";

async function personOf(tx: CommandTransaction, list: List, facts: RowFacts, companyId: string) {
  // Municipal staff see the persons of a company that they see, and this one was found or made by the pilot.
  const people = await tx.db
    .selectFrom("persons")
    .select(["id", "name", "phone", "email"])
    .where("companyId", "=", companyId)
    .where("archivedAt", "is", null)
    .orderBy("id")
    .execute();
  return decidePerson(facts, people, {
    person: headingOf(list.mapping, "person"),
    phone: headingOf(list.mapping, "phone"),
    email: headingOf(list.mapping, "email"),
  });
}

async function settledPerson(
  tx: CommandTransaction,
  list: List,
  facts: RowFacts,
  { companyId, decision, place }: { companyId: string; decision: PersonDecision; place: Place },
) {
  if (decision.person === null) return { id: null, name: null, isNew: false, entries: [] };
  if (decision.person.kind === "existing") return { ...decision.person, isNew: false, entries: [] };
  const name = facts.personName ?? "";
  const reached = completedBy(facts, await otherRows(tx, list, facts));
  const id = await insertPerson(tx, { name, title: null, ...reached }, companyId);
  return {
    id,
    name,
    isNew: true,
    entries: [{ ...personAdded(id, companyId, place), happenedAt: place.happenedAt }],
  };
}

async function stepOf(
  tx: CommandTransaction,
  { step, dueOn }: RowFacts,
  contact: { id: string; companyId: string },
  place: Place,
) {
  if (step === null) return { id: null, entries: [] };
  // Not `setContactStep`: what an old list says is due may have been due long ago, and is overdue then.
  const saved = await insertStep(
    tx,
    { caseId: null, contactId: contact.id },
    { text: step, owner: tx.actor.userId, dueOn },
  );
  const set: NewEntry = {
    ...place,
    companyId: contact.companyId,
    kind: "next-step-set",
    facts: { dueOn: saved.dueOn },
    object: stepObject(saved),
  };
  return { id: saved.id, entries: [set] };
}

/** Takes one row in: the contact with its company, person and step, as if the pilot had logged it that day. */
export async function takeRow(
  tx: CommandTransaction,
  list: List,
  number: number,
  decision: Log,
): Promise<Made> {
  const { facts } = decision;
  const place = placeAt(tx, momentOf(facts, tx.now));
  const company = await companyOf(tx, list, decision, place);
  const person = await personOf(tx, list, facts, company.id);
  const who = await settledPerson(tx, list, facts, { companyId: company.id, decision: person, place });
  const note = noteWith(facts.note, [...facts.kept, ...person.kept]);
  const contactId = newId();
  await insertContact(
    tx,
    { note, channel: facts.channel, matter: null, isAnswer: false },
    {
      id: contactId,
      companyId: company.id,
      personId: who.id,
      audience: place.audience,
      unitId: place.unitId,
      concernsUnitId: facts.unitId !== null && list.unitIds.has(facts.unitId) ? facts.unitId : null,
      occurredAt: place.happenedAt,
      source: `import:${list.importId}`,
    },
    contactSearchText({ note, companyName: company.name, personName: who.name }),
  );
  const step = await stepOf(tx, facts, { id: contactId, companyId: company.id }, place);
  await tx.db
    .updateTable("importRows")
    .set({
      contactId,
      stepId: step.id,
      companyId: company.isNew ? company.id : null,
      personId: who.isNew ? who.id : null,
      numberedCompanyId: !company.isNew && company.entries.length > 0 ? company.id : null,
    })
    .where("importId", "=", list.importId)
    .where("number", "=", number)
    .execute();
  const logged: NewEntry = {
    ...place,
    kind: "contact-logged",
    facts: { channel: facts.channel, isAnswer: false },
    companyId: company.id,
    object: { kind: "contact", id: contactId, version: 1 },
  };
  const entries = [...company.entries, ...who.entries, ...step.entries];
  return { contactId, companyId: company.id, entries: [logged, ...entries] };
}
