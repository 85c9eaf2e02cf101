import { companyKeys, legalFormOf } from "@lots/domain/companies/company-keys";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { writingUnit } from "../cases/case-commands.ts";
import type { NewEntry } from "../timeline/record.ts";

/** A company that was kept without its number gets it; one that has a number by now keeps that. */
export async function giveCompanyNumber(
  tx: CommandTransaction,
  companyId: string,
  organisationNumber: string,
): Promise<readonly NewEntry[]> {
  // So that nobody edits it between the reading and the writing: what is told below has then been done.
  await tx.dialect.lockRow(tx.db, "companies", companyId);
  const company = await tx.sight.db
    .selectFrom(tx.sight.companies.as("companies"))
    .select(["id", "name", "legalForm", "foreignNumber", "country", "version"])
    .where("id", "=", companyId)
    .where("organisationNumber", "is", null)
    .executeTakeFirst();
  if (company === undefined) return [];
  const { name, legalForm, foreignNumber, country, version } = company;
  const foreign = foreignNumber === null || country === null ? null : { number: foreignNumber, country };
  const numbered = { name, organisationNumber, foreign, legalForm };
  await tx.db
    .updateTable("companies")
    .set({
      organisationNumber,
      legalForm: legalFormOf(numbered),
      ...companyKeys(numbered),
      version: version + 1,
    })
    .where("id", "=", companyId)
    .where("version", "=", version)
    .execute();
  return [
    {
      kind: "company-edited",
      facts: { fields: ["organisationNumber"] },
      caseId: null,
      companyId,
      audience: "municipality",
      unitId: writingUnit(tx),
      object: { kind: "company", id: companyId, version: version + 1 },
    },
  ];
}
