import type { AddPartsInput, NewPart } from "@lots/domain/parts/part-input";
import { refuse } from "@lots/domain/refusal";
import type { Authorised } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { type CaseFile, openCaseOwned } from "../cases/case-commands.ts";
import { newId } from "../database/new-id.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { aboutPart, type PartFile } from "./part-commands.ts";
import type { PartTable } from "./part-table.ts";
import { unitForPart } from "./part-unit-commands.ts";

/** Just added: it is the unit's matter, and the pilot's to answer for until the unit accepts (heart.md A1). */
const newRow = (caseId: string, { title, unitId, startsOn }: NewPart, position: number): PartTable => ({
  id: newId(),
  caseId,
  title,
  unitId,
  holder: "pilot",
  officerId: null,
  status: "not_started",
  waitingForUnitId: null,
  waitingForWhat: null,
  startsOn,
  startedOn: null,
  expectedOn: null,
  expectedWhy: null,
  decidedOn: null,
  outcome: null,
  outsideRef: null,
  confirmedOn: null,
  delayedOn: null,
  refusedHandoffId: null,
  position,
  version: 1,
});

async function nextPosition({ db }: CommandTransaction, caseId: string): Promise<number> {
  const { last } = await db
    .selectFrom("parts")
    .select((eb) => eb.fn.max("position").as("last"))
    .where("caseId", "=", caseId)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** Puts the parts last on the case, in the order they were named. */
async function insertParts(
  tx: CommandTransaction,
  caseFile: Authorised<CaseFile>,
  parts: readonly NewPart[],
): Promise<{ readonly partIds: readonly string[]; readonly entries: readonly NewEntry[] }> {
  const first = await nextPosition(tx, caseFile.id);
  const files: PartFile[] = [];
  for (const [i, part] of parts.entries()) {
    if (part.startsOn !== null && part.startsOn < tx.today) refuse("date-passed", { field: "startsOn" });
    const unit = await unitForPart(tx, part.unitId);
    files.push({ ...newRow(caseFile.id, part, first + i), ...unit });
  }
  const rows = files.map(({ unitName: _name, unitKind: _kind, unitDuty: _duty, ...row }) => row);
  if (rows.length > 0) await tx.db.insertInto("parts").values(rows).execute();
  const entries = files.map(
    (part): NewEntry => ({
      ...aboutPart(tx, caseFile, part),
      kind: "part-added",
      facts: { unitId: part.unitId },
    }),
  );
  return { partIds: files.map(({ id }) => id), entries };
}

export async function addParts(tx: CommandTransaction, { caseId, parts }: AddPartsInput) {
  const caseFile = await openCaseOwned(tx, caseId);
  const { partIds, entries } = await insertParts(tx, caseFile, parts);
  const [first, ...others] = entries;
  return first === undefined ? refuse("not-found") : record(tx, [first, ...others], { partIds });
}
