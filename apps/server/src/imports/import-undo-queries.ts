import { type LeftReason, whyContactStays, whyPartyStays } from "@lots/domain/imports/import-undo";
import { sql } from "kysely";
import type { Sight } from "../access/visible.ts";
import { ownImport } from "./own-import-queries.ts";

const linksOf = (sight: Sight) =>
  sight.db
    .selectFrom(sight.caseContacts.as("links"))
    .select("links.caseId")
    .where("links.contactId", "=", sql<string>`${sql.ref("contacts.id")}`);

/** A step that is not the import's own, or that somebody has changed or done. */
const touchedStepsOf = (sight: Sight) =>
  sight.db
    .selectFrom(sight.nextSteps.as("steps"))
    .select("steps.id")
    .where("steps.contactId", "=", sql<string>`${sql.ref("contacts.id")}`)
    .where((step) =>
      step.or([
        step("steps.version", "<>", 1),
        step("steps.doneAt", "is not", null),
        step("steps.id", "<>", sql<string>`coalesce(${sql.ref("rows.stepId")}, '')`),
      ]),
    );

/** The contacts that an import made and nobody has archived, with what has become of them. */
const madeRows = (sight: Sight, importId: string) =>
  sight.db
    .selectFrom(sight.ownImportRows.as("rows"))
    .innerJoin(sight.contacts.as("contacts"), "contacts.id", "rows.contactId")
    .leftJoin(sight.companies.as("companies"), "companies.id", "contacts.companyId")
    .select(["rows.number", "contacts.id", "contacts.version", "contacts.audience"])
    .select("companies.name as companyName")
    .select((eb) => [
      eb.exists(linksOf(sight)).as("isLinked"),
      eb.exists(touchedStepsOf(sight)).as("isStepTouched"),
    ])
    .where("rows.importId", "=", importId)
    .where("contacts.archivedAt", "is", null)
    .orderBy("rows.number");

// SQLite knows no booleans.
const madeContact = <Row extends { isLinked: unknown; isStepTouched: unknown }>(row: Row) => ({
  ...row,
  isLinked: Boolean(row.isLinked),
  isStepTouched: Boolean(row.isStepTouched),
});

async function madeContacts(sight: Sight, importId: string) {
  const rows = await madeRows(sight, importId).execute();
  return rows.map(madeContact);
}

/** The next ones that nobody has touched, as `whyContactStays` has it. */
export async function untouchedContacts(sight: Sight, importId: string, limit: number) {
  const rows = await madeRows(sight, importId)
    .where("contacts.version", "=", 1)
    .where("contacts.audience", "=", "municipality")
    .where((eb) => eb.not(eb.exists(linksOf(sight))))
    .where((eb) => eb.not(eb.exists(touchedStepsOf(sight))))
    .limit(limit)
    .execute();
  return rows.map(madeContact).filter((contact) => whyContactStays(contact) === null);
}

const ownEdits = (sight: Sight, importId: string, companyId: string) =>
  sight.db
    .selectFrom(sight.ownImportRows.as("numbered"))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("numbered.importId", "=", importId)
    .where("numbered.numberedCompanyId", "=", sql<string>`${sql.ref(companyId)}`);

/** The companies that an import made and nobody has archived. */
const madeCompanies = (sight: Sight, importId: string) =>
  sight.db
    .selectFrom(sight.ownImportRows.as("rows"))
    .innerJoin(sight.companies.as("companies"), "companies.id", "rows.companyId")
    .select(["companies.id", "companies.name", "companies.version"])
    .select(ownEdits(sight, importId, "companies.id").as("ownEdits"))
    .where("rows.importId", "=", importId)
    .where("companies.archivedAt", "is", null)
    .orderBy("rows.number");

const madePersons = (sight: Sight, importId: string) =>
  sight.db
    .selectFrom(sight.ownImportRows.as("rows"))
    .innerJoin(sight.persons.as("persons"), "persons.id", "rows.personId")
    .select(["persons.id", "persons.name", "persons.version", "persons.companyId"])
    .where("rows.importId", "=", importId)
    .where("persons.archivedAt", "is", null)
    .orderBy("rows.number");

/** Companies that were there before and got their number from the list: undo takes no number away again. */
const numberedCompanies = (sight: Sight, importId: string) =>
  sight.db
    .selectFrom(sight.ownImportRows.as("rows"))
    .innerJoin(sight.companies.as("companies"), "companies.id", "rows.numberedCompanyId")
    .select(["companies.id", "companies.name"])
    .where("rows.importId", "=", importId)
    .where("companies.archivedAt", "is", null)
    .orderBy("rows.number");

type Left = {
  readonly kind: "contact" | "company" | "person";
  readonly id: string;
  readonly name: string | null;
  /** The row of the list, for a contact. */
  readonly number: number | null;
  readonly reason: LeftReason;
};

const mostLeft = 500;

/** Before undo: how many contacts it would archive and which it would leave. After it: all that it left, and why. */
export async function undoView(sight: Sight, { id }: { id: string }) {
  const own = await ownImport(sight, id);
  const contacts = await madeContacts(sight, id);
  const left: Left[] = contacts.flatMap((contact) => {
    const reason = whyContactStays(contact);
    const { number, companyName } = contact;
    return reason === null
      ? []
      : [{ kind: "contact" as const, id: contact.id, name: companyName, number, reason }];
  });
  const untouched = contacts.length - left.length;
  if (own.state === "undone") left.push(...(await leftParties(sight, id)));
  return { untouched, left: left.slice(0, mostLeft), leftInAll: left.length };
}

async function leftParties(sight: Sight, id: string): Promise<Left[]> {
  const companies = await madeCompanies(sight, id).execute();
  const persons = await madePersons(sight, id).execute();
  const numbered = await numberedCompanies(sight, id).execute();
  const made = new Set(companies.map((company) => company.id));
  const party = (
    kind: "company" | "person",
    { id: partyId, name, version }: { id: string; name: string; version: number },
    edits: number,
  ): Left => {
    const reason = whyPartyStays({ version, ownEdits: edits, isUsed: true }) ?? "in-use";
    return { kind, id: partyId, name, number: null, reason };
  };
  return [
    ...companies.map((company) => party("company", company, Number(company.ownEdits ?? 0))),
    ...persons.map((person) => party("person", person, 0)),
    ...numbered
      .filter((company) => !made.has(company.id))
      .map((company): Left => ({ ...company, kind: "company", number: null, reason: "number-kept" })),
  ];
}
