import { refuse } from "@lots/domain/refusal";
import { authorise } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { openly } from "../cases/case-commands.ts";
import { record } from "../timeline/record.ts";
import {
  companyToChange,
  currentOf,
  findCompany,
  refuseTakenNumber,
  saveCompany,
} from "./company-commands.ts";
import { mayEditCompanies } from "./company-queries.ts";

const about = (tx: CommandTransaction, id: string, version: number) =>
  ({ ...openly(tx), facts: {}, companyId: id, object: { kind: "company", id, version } }) as const;

/** A case that the actor does not see holds the company too; it is not told of. */
async function refuseOpenCases(tx: CommandTransaction, companyId: string): Promise<void> {
  const open = await tx.db
    .selectFrom("cases")
    .select("id")
    .where("companyId", "=", companyId)
    .where("closedOn", "is", null)
    .execute();
  if (open.length === 0) return;
  const seen = await tx.sight.db
    .selectFrom(tx.sight.cases.as("cases"))
    .select(["id", "title"])
    .where("companyId", "=", companyId)
    .where("closedOn", "is", null)
    .execute();
  if (seen.length === 0) refuse("not-allowed");
  refuse("still-holds", { held: seen.map((caseFile) => ({ kind: "case", ...caseFile })) });
}

/** A company that was written by mistake or has ceased; not while a case on it is open. */
export async function archiveCompany(
  tx: CommandTransaction,
  { id, version, reason }: { id: string; version: number; reason: string },
) {
  // Nobody opens a case on it from here on.
  await tx.dialect.lockRow(tx.db, "companies", id);
  const company = await companyToChange(tx, id);
  await refuseOpenCases(tx, id);
  await saveCompany(tx, company, version, { archivedAt: tx.now, archivedReason: reason });
  return record(tx, [{ ...about(tx, id, version + 1), kind: "company-archived", reason }], {
    companyId: id,
    version: version + 1,
  });
}

/** Back in the lists, unless its number has been given to another meanwhile. */
export async function restoreCompany(
  tx: CommandTransaction,
  { id, version }: { id: string; version: number },
) {
  const company = authorise(await findCompany(tx, id), () => mayEditCompanies(tx.sight));
  // Somebody was faster.
  if (company.archivedAt === null) refuse("changed-meanwhile", { current: currentOf(company) });
  await refuseTakenNumber(tx, company.organisationNumber, id);
  await saveCompany(tx, company, version, { archivedAt: null, archivedReason: null });
  return record(tx, [{ ...about(tx, id, version + 1), kind: "company-restored" }], {
    companyId: id,
    version: version + 1,
  });
}
