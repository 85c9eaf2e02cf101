import type { LinkCompanyInput } from "@lots/domain/cases/case-input";
import { caseKeys } from "@lots/domain/cases/case-text";
import { refuse } from "@lots/domain/refusal";
import { authorise } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { partnersWithConsent } from "../consents/consent-commands.ts";
import { record } from "../timeline/record.ts";
import { aboutCase, type CaseFile, casesInOrder, openCaseOwned, saveCase } from "./case-commands.ts";

export type LinkedCompany = { readonly id: string; readonly name: string };

/** A company that the actor sees and that is in use, which it stays until the case is saved. */
export async function companyToLink(tx: CommandTransaction, companyId: string): Promise<LinkedCompany> {
  await tx.dialect.keepRow(tx.db, "companies", companyId);
  const company = await tx.sight.db
    .selectFrom(tx.sight.companies.as("companies"))
    .select(["id", "name"])
    .where("id", "=", companyId)
    .where("archivedAt", "is", null)
    .executeTakeFirst();
  return authorise(company, () => true);
}

/** OSL 12 kap. 2 §: a company waives secrecy for itself only. */
async function refuseAnothersConsent(
  tx: CommandTransaction,
  caseFile: CaseFile,
  companyId: string,
): Promise<void> {
  if (caseFile.companyId === null || caseFile.companyId === companyId) return;
  const [partner] = await partnersWithConsent(tx, caseFile.id);
  if (partner !== undefined) refuse("consent-of-another-company", { unit: partner.name });
}

/** From a code name to the company, or from the wrong company to the right one; a code name stays findable. */
export async function linkCompany(tx: CommandTransaction, { caseId, version, companyId }: LinkCompanyInput) {
  const caseFile = await openCaseOwned(tx, caseId);
  const company = await companyToLink(tx, companyId);
  await refuseAnothersConsent(tx, caseFile, company.id);
  const saved = await saveCase(tx, caseFile, version, {
    companyId: company.id,
    ...caseKeys({ ...caseFile, companyName: company.name }),
  });
  return record(tx, [{ ...aboutCase(tx, saved), kind: "case-company-linked", facts: {} }], {
    caseId,
    version: saved.version,
  });
}

/** The lists find and order a case by its company's name: for the command that changes that name. */
export async function renameCompanyInCases(tx: CommandTransaction, company: LinkedCompany): Promise<void> {
  const found = await tx.db.selectFrom("cases").select("id").where("companyId", "=", company.id).execute();
  const caseIds = found.map(({ id }) => id);
  for (const caseFile of await casesInOrder(tx, caseIds)) {
    await tx.db
      .updateTable("cases")
      .set(caseKeys({ ...caseFile, companyName: company.name }))
      .where("id", "=", caseFile.id)
      .execute();
  }
}
