import { isMunicipalStaff } from "@lots/domain/access/actor";
import type { NewContact } from "@lots/domain/contacts/contact-input";
import { refuse } from "@lots/domain/refusal";
import type { Audience } from "@lots/domain/timeline/audience";
import { authorise } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { companyCreated, insertCompany } from "../companies/company-commands.ts";
import { insertPerson, personAdded } from "../persons/person-commands.ts";
import type { NewEntry } from "../timeline/record.ts";

type Party = { readonly id: string | null; readonly name: string | null };
type CaseCompany = { readonly companyId: string | null } | null;
type EntryPlace = { readonly caseId: string | null; readonly audience: Audience; readonly unitId: string };

const nobody: Party = { id: null, name: null };

const seenCompany = (tx: CommandTransaction, id: string) =>
  tx.sight.db
    .selectFrom(tx.sight.companies.as("companies"))
    .select(["id", "name"])
    .where("id", "=", id)
    .executeTakeFirst();

export const seenPerson = (tx: CommandTransaction, id: string) =>
  tx.sight.db
    .selectFrom(tx.sight.persons.as("persons"))
    .select(["id", "name", "companyId"])
    .where("id", "=", id)
    .executeTakeFirst();

/** The company chosen or written; without one the case's, or the person's. */
async function companyOf(tx: CommandTransaction, input: NewContact, caseFile: CaseCompany): Promise<Party> {
  const { company, person } = input;
  if (company?.kind === "existing") return authorise(await seenCompany(tx, company.id), () => true);
  if (company?.kind === "new") {
    if (!isMunicipalStaff(tx.actor)) return refuse("not-allowed");
    return { id: await insertCompany(tx, company), name: company.name };
  }
  const ofPerson = person?.kind === "existing" ? (await seenPerson(tx, person.id))?.companyId : null;
  const id = caseFile?.companyId ?? ofPerson ?? null;
  return (id === null ? null : await seenCompany(tx, id)) ?? nobody;
}

async function personOf(
  tx: CommandTransaction,
  { person }: NewContact,
  companyId: string | null,
): Promise<Party> {
  if (person === null) return nobody;
  if (person.kind === "existing") return authorise(await seenPerson(tx, person.id), () => true);
  return { id: await insertPerson(tx, person, companyId), name: person.name };
}

/**
 * With whom the contact was; a company or person written for the first time comes to be here. Those who may not read
 * the contact are not told of them either.
 */
export async function partiesOf(
  tx: CommandTransaction,
  input: NewContact,
  caseFile: CaseCompany,
  place: EntryPlace,
): Promise<{ company: Party; person: Party; entries: readonly NewEntry[] }> {
  const company = await companyOf(tx, input, caseFile);
  const person = await personOf(tx, input, company.id);
  const entries: NewEntry[] = [];
  if (input.company?.kind === "new" && company.id !== null) entries.push(companyCreated(company.id, place));
  if (input.person?.kind === "new" && person.id !== null)
    entries.push(personAdded(person.id, company.id, place));
  return { company, person, entries };
}
