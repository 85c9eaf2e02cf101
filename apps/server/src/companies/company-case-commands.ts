import { caseKeys } from "@lots/domain/cases/case-text";
import type { CommandTransaction } from "../api/command-transaction.ts";

/** A case is ordered and found by its company's name: after a change of name its keys follow. */
export async function renameCompanyInCases(
  { db }: Pick<CommandTransaction, "db">,
  companyId: string,
  companyName: string,
): Promise<void> {
  const cases = await db
    .selectFrom("cases")
    .select(["id", "codeName", "title", "number", "location"])
    .where("companyId", "=", companyId)
    .execute();
  for (const { id, ...caseFile } of cases) {
    await db
      .updateTable("cases")
      .set(caseKeys({ ...caseFile, companyName }))
      .where("id", "=", id)
      .execute();
  }
}
