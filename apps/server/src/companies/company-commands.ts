import type { NewCompany } from "@lots/domain/companies/company-input";
import { companyKeys, legalFormOf } from "@lots/domain/companies/company-keys";
import { refuse } from "@lots/domain/refusal";
import type { Selectable } from "kysely";
import { authorise } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { type EntryPlace, openly } from "../cases/case-commands.ts";
import { renameCompanyInCases } from "../cases/case-company-commands.ts";
import { refreshContactSearch } from "../contacts/contact-search-commands.ts";
import { newId } from "../database/new-id.ts";
import { type NewEntry, nothingChanged, record } from "../timeline/record.ts";
import { companyWithNumber } from "./company-duplicate-queries.ts";
import { mayEditCompanies } from "./company-queries.ts";
import type { CompanyTable } from "./company-table.ts";

export type Company = Selectable<CompanyTable>;

/**
 * Two who register the same number at once: the second waits here and then finds the first one's. The number itself
 * cannot be unique, since a company may be hidden from the one who writes (heart.md B).
 */
export async function refuseTakenNumber(
  tx: CommandTransaction,
  number: string | null,
  exceptId: string | null,
) {
  if (number === null) return;
  await tx.dialect.lockRow(tx.db, "municipality", "municipality");
  const other = await companyWithNumber(tx.sight, number, exceptId);
  if (other !== undefined) refuse("organisation-number-taken", { companyId: other.id, name: other.name });
}

const columnsOf = (company: NewCompany) => ({
  name: company.name,
  organisationNumber: company.organisationNumber,
  foreignNumber: company.foreign?.number ?? null,
  country: company.foreign?.country ?? null,
  legalForm: legalFormOf(company),
  ...companyKeys(company),
});

/** Writes a new company; the caller tells the timeline, since who may read that depends on where it came from. */
export async function insertCompany(tx: CommandTransaction, company: NewCompany): Promise<string> {
  await refuseTakenNumber(tx, company.organisationNumber, null);
  const id = newId();
  await tx.db
    .insertInto("companies")
    .values({
      ...columnsOf(company),
      id,
      createdByUserId: tx.actor.userId,
      createdAt: tx.now,
      archivedAt: null,
      archivedReason: null,
      version: 1,
    })
    .execute();
  return id;
}

/** Who knows that the company came to be: those who may read what it came with. */
export const companyCreated = (companyId: string, place: EntryPlace): NewEntry => ({
  kind: "company-created",
  facts: {},
  companyId,
  ...place,
  object: { kind: "company", id: companyId, version: 1 },
});

export async function addCompany(tx: CommandTransaction, input: NewCompany) {
  if (!mayEditCompanies(tx.sight)) return refuse("not-allowed");
  const companyId = await insertCompany(tx, input);
  return record(tx, [companyCreated(companyId, openly(tx))], { companyId });
}

export const findCompany = (tx: CommandTransaction, id: string) =>
  tx.sight.db
    .selectFrom(tx.sight.companies.as("companies"))
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();

/** One that is in the lists; an archived one is taken back first. */
export async function companyToChange(tx: CommandTransaction, id: string) {
  return authorise(
    await findCompany(tx, id),
    (company) => mayEditCompanies(tx.sight) && company.archivedAt === null,
  );
}

/** As the company form shows it, for comparing with what was typed. */
export function currentOf({
  id,
  name,
  organisationNumber,
  legalForm,
  foreignNumber,
  country,
  version,
}: Company) {
  return { id, name, organisationNumber, legalForm, foreignNumber, country, version };
}

export async function saveCompany(
  tx: CommandTransaction,
  company: Company,
  version: number,
  changes: Partial<Omit<Company, "id" | "version">>,
): Promise<void> {
  const saved = await tx.db
    .updateTable("companies")
    .set({ ...changes, version: version + 1 })
    .where("id", "=", company.id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (saved.numUpdatedRows > 0n) return;
  const current = authorise(await findCompany(tx, company.id), () => true);
  refuse("changed-meanwhile", { current: currentOf(current) });
}

const formFields = ["name", "organisationNumber", "foreignNumber", "country", "legalForm"] as const;

export async function editCompany(
  tx: CommandTransaction,
  { id, version, ...form }: NewCompany & { id: string; version: number },
) {
  const company = await companyToChange(tx, id);
  await refuseTakenNumber(tx, form.organisationNumber, id);
  const changes = columnsOf(form);
  const fields = formFields.filter((field) => changes[field] !== company[field]);
  if (fields.length === 0 && version === company.version) return nothingChanged({ companyId: id });
  await saveCompany(tx, company, version, changes);
  if (changes.name !== company.name) {
    await refreshContactSearch(tx, { companyId: id });
    await renameCompanyInCases(tx, { id, name: changes.name });
  }
  return record(
    tx,
    [
      {
        ...openly(tx),
        kind: "company-edited",
        facts: { fields },
        companyId: id,
        object: { kind: "company", id, version: version + 1 },
      },
    ],
    { companyId: id },
  );
}
