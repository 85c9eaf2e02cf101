import { actsFor } from "@lots/domain/access/actor";
import { mayAssign } from "@lots/domain/access/can";
import type { AssignPartInput, TakePartInput } from "@lots/domain/parts/part-input";
import { refuse } from "@lots/domain/refusal";
import { refuseStale } from "@lots/domain/row-version";
import type { CommandTransaction } from "../api/command-transaction.ts";
import type { CaseFile } from "../cases/case-commands.ts";
import { type NewEntry, nothingChanged, record } from "../timeline/record.ts";
import { rolesThat, staffOf } from "../units/unit-staff-queries.ts";
import { aboutPart, checkOfficer, openPart, type PartFile, savePart } from "./part-commands.ts";

/** Which person within the unit: an event, not a handoff, and it moves no ball (heart.md A1). */
const assigned = (
  tx: CommandTransaction,
  caseFile: CaseFile,
  before: PartFile,
  saved: PartFile,
): NewEntry => ({
  ...aboutPart(tx, caseFile, saved),
  kind: "part-assigned",
  facts: { fromUserId: before.officerId, toUserId: saved.officerId },
  notify: [before.officerId, saved.officerId].filter((id) => id !== null),
});

/** The manager's act: to a colleague, or back to the unit's queue. */
export async function assignPart(tx: CommandTransaction, { id, version, officerId }: AssignPartInput) {
  const { caseFile, part } = await openPart(tx, id, (row) => mayAssign(tx.actor, row, officerId));
  if (officerId !== null) await checkOfficer(tx, part.unitId, officerId);
  refuseStale(part, version);
  if (officerId === part.officerId) return nothingChanged({ partId: id, version });
  const saved = await savePart(tx, part, version, { officerId });
  return record(tx, [assigned(tx, caseFile, part, saved)], { partId: id, version: saved.version });
}

/** An officer takes a part from the unit's queue; one that a colleague has is assigned by the manager. */
export async function takePart(tx: CommandTransaction, { id, version }: TakePartInput) {
  const { caseFile, part } = await openPart(
    tx,
    id,
    (row) => row.holder === "unit" && actsFor(tx.actor, row.unitId),
  );
  if (part.officerId !== null) refuse("changed-meanwhile", { current: part });
  const saved = await savePart(tx, part, version, { officerId: tx.actor.userId });
  return record(tx, [assigned(tx, caseFile, part, saved)], { partId: id, version: saved.version });
}

/** A closed part holds nobody: its officer may be gone, then it is in the unit's queue. */
export async function officerStill(
  { db, dialect }: CommandTransaction,
  part: PartFile,
): Promise<string | null> {
  if (part.officerId === null) return null;
  await dialect.keepRow(db, "users", part.officerId);
  const staff = await staffOf({ db }, part.unitId, rolesThat.hold);
  return staff.some(({ id }) => id === part.officerId) ? part.officerId : null;
}
