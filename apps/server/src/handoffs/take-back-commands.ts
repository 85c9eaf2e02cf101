import type { TakeBackInput } from "@lots/domain/handoffs/handoff-input";
import { backAtPilot } from "@lots/domain/parts/part-changes";
import { mayTakeBack } from "@lots/domain/parts/part-may";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { aboutPart, openPart, savePart } from "../parts/part-commands.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { endAccepted } from "./handoff-commands.ts";
import { lapseOffersOfPart } from "./handoff-lapse-commands.ts";
import { staffOf } from "./receiver-commands.ts";

/**
 * "Ta tillbaka" (heart.md A3, row 8): the pilot answers for the part again, without being asked. How it goes, its dates
 * and its outcome are the unit's words and stay as they were.
 */
export async function takeBack(tx: CommandTransaction, { partId, version, reason }: TakeBackInput) {
  const { caseFile, part } = await openPart(tx, partId, (row, file) => mayTakeBack(tx.actor, file, row));
  const saved = await savePart(tx, part, version, backAtPilot);
  await endAccepted(tx, [partId], "taken_back");
  const lapsed = await lapseOffersOfPart(tx, caseFile, partId, "taken_back");
  const managers = await staffOf(tx, part.unitId, ["manager"]);
  const entry: NewEntry = {
    ...aboutPart(tx, caseFile, saved),
    kind: "part-taken-back",
    facts: { unitId: part.unitId },
    reason,
    notify: [...managers.map(({ id }) => id), ...(part.officerId === null ? [] : [part.officerId])],
  };
  return record(tx, [entry, ...lapsed], { partId, version: saved.version });
}
