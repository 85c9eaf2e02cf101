import { holdsPart } from "@lots/domain/access/can";
import { planned } from "@lots/domain/parts/part-changes";
import type { EditPartInput, PlanPartInput } from "@lots/domain/parts/part-input";
import { mayPlan } from "@lots/domain/parts/part-may";
import { refuse } from "@lots/domain/refusal";
import { refuseStale } from "@lots/domain/row-version";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { hasOpenOffer } from "../handoffs/handoff-commands.ts";
import { type NewEntry, nothingChanged, record } from "../timeline/record.ts";
import { aboutPart, openPart, type PartFile, savePart } from "./part-commands.ts";
import { unitForPart } from "./part-unit-commands.ts";

const editedFields = ["title", "outsideRef", "expectedOn", "expectedWhy"] as const;

/**
 * The pilot moves a part to another unit's lane while he holds it, and while it is not offered to anybody: a unit that
 * has accepted it hands it over.
 */
async function changedUnit(tx: CommandTransaction, part: PartFile, unitId: string): Promise<boolean> {
  if (unitId === part.unitId) return false;
  if (part.holder === "unit") refuse("not-allowed");
  await unitForPart(tx, unitId);
  if (await hasOpenOffer(tx, part.id)) refuse("offer-open");
  return true;
}

export async function editPart(tx: CommandTransaction, { id, version, unitId, ...form }: EditPartInput) {
  const { caseFile, part } = await openPart(tx, id, (row, file) => holdsPart(tx.actor, file, row));
  const moved = await changedUnit(tx, part, unitId);
  const changes = { ...form, expectedWhy: form.expectedOn === null ? null : form.expectedWhy };
  const fields = editedFields.filter((field) => changes[field] !== part[field]);
  if (!moved && fields.length === 0) {
    refuseStale(part, version);
    return nothingChanged({ partId: id, version });
  }
  const saved = await savePart(tx, part, version, {
    ...changes,
    ...(moved ? { unitId, refusedHandoffId: null } : {}),
  });
  const about = aboutPart(tx, caseFile, saved);
  const edited: NewEntry = { ...about, kind: "part-edited", facts: { fields } };
  const other: NewEntry = {
    ...about,
    kind: "part-unit-changed",
    facts: { fromUnitId: part.unitId, toUnitId: unitId },
  };
  const ids = { partId: id, version: saved.version };
  if (!moved) return record(tx, [edited], ids);
  return record(tx, [other, ...(fields.length === 0 ? [] : [edited])], ids);
}

/** When it is taken up: part of the plan of the whole, so the pilot may say it of a unit's part too. */
export async function planPart(tx: CommandTransaction, { id, version, startsOn }: PlanPartInput) {
  const { caseFile, part } = await openPart(tx, id, (row, file) => mayPlan(tx.actor, file, row));
  refuseStale(part, version);
  if (startsOn === part.startsOn) return nothingChanged({ partId: id, version });
  const saved = await savePart(tx, part, version, planned(part, startsOn, tx.today));
  const entry: NewEntry = {
    ...aboutPart(tx, caseFile, saved, { forPilot: !holdsPart(tx.actor, caseFile, part) }),
    kind: "part-edited",
    facts: { fields: ["startsOn"] },
    notify: part.officerId === null ? [caseFile.pilotId] : [caseFile.pilotId, part.officerId],
  };
  return record(tx, [entry], { partId: id, version: saved.version });
}
