import type { LinkCompanyInput } from "@lots/domain/cases/case-input";
import { caseKeys } from "@lots/domain/cases/case-text";
import { authorise } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { record } from "../timeline/record.ts";
import { aboutCase, openCaseOwned, saveCase } from "./case-commands.ts";

export type LinkedCompany = { readonly id: string; readonly name: string };

/** A company that the actor sees and that is in use. */
export async function companyToLink(tx: CommandTransaction, companyId: string): Promise<LinkedCompany> {
  const company = await tx.sight.db
    .selectFrom(tx.sight.companies.as("companies"))
    .select(["id", "name"])
    .where("id", "=", companyId)
    .where("archivedAt", "is", null)
    .executeTakeFirst();
  return authorise(company, () => true);
}

/** From a code name to the company; the code name stays findable. */
export async function linkCompany(tx: CommandTransaction, { caseId, version, companyId }: LinkCompanyInput) {
  const caseFile = await openCaseOwned(tx, caseId);
  const company = await companyToLink(tx, companyId);
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
export async function renameCompanyInCases(
  tx: Pick<CommandTransaction, "db">,
  company: LinkedCompany,
): Promise<void> {
  const cases = await tx.db.selectFrom("cases").selectAll().where("companyId", "=", company.id).execute();
  for (const caseFile of cases) {
    await tx.db
      .updateTable("cases")
      .set(caseKeys({ ...caseFile, companyName: company.name }))
      .where("id", "=", caseFile.id)
      .execute();
  }
}
