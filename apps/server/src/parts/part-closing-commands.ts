import { closedPartStatuses } from "@lots/domain/parts/part";
import { dropped } from "@lots/domain/parts/part-changes";
import type { CommandTransaction } from "../api/command-transaction.ts";
import type { CaseFile } from "../cases/case-commands.ts";
import { endAccepted } from "../handoffs/handoff-commands.ts";
import { lapseForParts } from "../handoffs/handoff-lapse-commands.ts";
import type { NewEntry } from "../timeline/record.ts";
import { aboutPart } from "./part-commands.ts";

/** Closing a case ends what is open of it: whoever holds the parts, they are dropped (heart.md A4). */
export async function dropOpenParts(
  tx: CommandTransaction,
  caseFile: CaseFile,
  reason: string,
): Promise<NewEntry[]> {
  const open = await tx.db
    .selectFrom("parts")
    .innerJoin("units", "units.id", "parts.unitId")
    .selectAll("parts")
    .select(["units.name as unitName", "units.kind as unitKind", "units.duty as unitDuty"])
    .where("parts.caseId", "=", caseFile.id)
    .where("parts.status", "not in", closedPartStatuses)
    .orderBy("parts.position")
    .execute();
  const ids = open.map(({ id }) => id);
  if (ids.length === 0) return [];
  await tx.db
    .updateTable("parts")
    .set((eb) => ({ ...dropped, version: eb("version", "+", 1) }))
    .where("id", "in", ids)
    .execute();
  await lapseForParts(tx, caseFile, ids, "case_closed");
  await endAccepted(tx, ids, "done");
  return open.map(
    (part): NewEntry => ({
      ...aboutPart(tx, caseFile, { ...part, version: part.version + 1 }, { forPilot: true }),
      kind: "part-dropped",
      facts: {},
      reason,
      notify: part.officerId === null ? [] : [part.officerId],
    }),
  );
}
