import { holdsPart } from "@lots/domain/access/can";
import type { UndoReportInput } from "@lots/domain/parts/part-input";
import { factsBefore, replacedFacts } from "@lots/domain/parts/part-report";
import { refuse } from "@lots/domain/refusal";
import { authorise } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { reopenEnded } from "../handoffs/handoff-commands.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { aboutPart, lockedPart, type PartFile, savePart } from "./part-commands.ts";
import { officerStill } from "./part-officer-commands.ts";

type Report = { readonly before: PartFile; readonly saved: PartFile; readonly endedMore?: boolean };

/** Keeps what a report replaced, until the next one. */
export async function keepReplaced(
  tx: CommandTransaction,
  { before, saved, endedMore = false }: Report,
): Promise<void> {
  const report = {
    version: saved.version,
    byUserId: tx.actor.userId,
    at: tx.now,
    replaced: JSON.stringify(factsBefore(before)),
    endedMore: endedMore ? 1 : 0,
  } as const;
  await tx.db
    .insertInto("partReports")
    .values({ partId: saved.id, ...report })
    .onConflict((conflict) => conflict.column("partId").doUpdateSet(report))
    .execute();
}

/**
 * "Ångra" after a report: the part stands as before it, and the timeline tells both. Only who reported takes it back,
 * and only while nobody has acted on the part since.
 */
export async function undoReport(tx: CommandTransaction, { id, version }: UndoReportInput) {
  const found = await lockedPart(tx, id);
  const { caseFile } = found;
  const part = authorise(found.part, (row) => holdsPart(tx.actor, caseFile, row));
  const report = await tx.db
    .selectFrom("partReports")
    .selectAll()
    .where("partId", "=", id)
    .executeTakeFirst();
  if (report === undefined || report.version !== version || part.version !== version)
    return refuse("acted-since");
  if (report.byUserId !== tx.actor.userId) return refuse("not-allowed");
  if (report.endedMore === 1) return refuse("ended-more");
  const before = replacedFacts.parse(JSON.parse(report.replaced));
  const saved = await savePart(tx, part, version, { ...before, officerId: await officerStill(tx, part) });
  if (part.status === "decided" && saved.holder === "unit") await reopenEnded(tx, id);
  await tx.db.deleteFrom("partReports").where("partId", "=", id).execute();
  const entry: NewEntry = {
    ...aboutPart(tx, caseFile, saved),
    kind: "part-report-undone",
    facts: { from: part.status, to: saved.status },
    notify: [caseFile.pilotId],
  };
  return record(tx, [entry], { partId: id, version: saved.version });
}
