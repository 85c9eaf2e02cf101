import { isClosedStatus } from "@lots/domain/parts/part";
import type { PartChanges } from "@lots/domain/parts/part-changes";
import { refuse } from "@lots/domain/refusal";
import type { UnitDuty, UnitKind } from "@lots/domain/units/unit";
import type { Selectable } from "kysely";
import { type Authorised, authorise, refuseClosed } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { aboutCase, type CaseFile, lockedCase } from "../cases/case-commands.ts";
import { rolesThat, staffOf } from "../units/unit-staff-queries.ts";
import type { PartTable } from "./part-table.ts";

/** What every command on a part begins and ends with. This file imports no slice's commands but the cases': all slices may use it. */

/** A part with what its rules ask of its unit. */
export type PartFile = Selectable<PartTable> & {
  readonly unitName: string;
  readonly unitKind: UnitKind;
  readonly unitDuty: UnitDuty | null;
};

const findPart = ({ sight }: CommandTransaction, id: string) =>
  sight.db
    .selectFrom(sight.parts.as("parts"))
    .innerJoin("units", "units.id", "parts.unitId")
    .selectAll("parts")
    .select(["units.name as unitName", "units.kind as unitKind", "units.duty as unitDuty"])
    .where("parts.id", "=", id)
    .executeTakeFirst();

export type PartOnCase = { readonly caseFile: CaseFile; readonly part: PartFile };
export type AuthorisedPart = { readonly caseFile: CaseFile; readonly part: Authorised<PartFile> };

/** The part and its case as they stand, locked; a closed case wins over all that could be said of the part. */
export async function lockedPart(tx: CommandTransaction, id: string): Promise<PartOnCase> {
  const { caseId } = authorise(await findPart(tx, id), () => true);
  const caseFile = authorise(await lockedCase(tx, caseId), () => true);
  refuseClosed(caseFile);
  // Read again: it may have changed while the lock was waited for.
  return { caseFile, part: authorise(await findPart(tx, id), () => true) };
}

type Allowed = (part: PartFile, caseFile: CaseFile) => boolean;

/** An open part that the actor may change. */
export async function openPart(
  tx: CommandTransaction,
  id: string,
  allowed: Allowed,
): Promise<AuthorisedPart> {
  const { caseFile, part } = await lockedPart(tx, id);
  const authorised = authorise(part, (row) => allowed(row, caseFile));
  if (isClosedStatus(part.status)) refuse("part-closed");
  return { caseFile, part: authorised };
}

/** A decided or dropped part of an open case. */
export async function closedPart(
  tx: CommandTransaction,
  id: string,
  allowed: Allowed,
): Promise<AuthorisedPart> {
  const { caseFile, part } = await lockedPart(tx, id);
  const authorised = authorise(part, (row) => allowed(row, caseFile));
  if (!isClosedStatus(part.status)) refuse("part-open");
  return { caseFile, part: authorised };
}

type Fields = PartChanges & Partial<Pick<PartFile, "title" | "outsideRef">>;

/** Writes against the version that the form was made from; the refusal carries the part as it stands. */
export async function savePart(
  tx: CommandTransaction,
  part: Authorised<PartFile>,
  version: number,
  changes: Fields,
): Promise<PartFile> {
  const saved = await tx.db
    .updateTable("parts")
    .set({ ...changes, version: version + 1 })
    .where("id", "=", part.id)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  return saved === undefined ? refuse("changed-meanwhile", { current: part }) : { ...part, ...saved };
}

/** Unit of an entry: the side that holds the part acts for itself, the pilot for the pilots' unit. */
const unitOfEntry = (part: PartFile, caseUnitId: string, actsForPilot: boolean): string =>
  part.holder === "unit" && !actsForPilot ? part.unitId : caseUnitId;

/**
 * What all entries about a part have in common; add `kind` and `facts`. What happens to a partner's part is read by
 * the partners on the case.
 */
export function aboutPart(
  tx: CommandTransaction,
  caseFile: CaseFile,
  part: PartFile,
  { forPilot = false }: { readonly forPilot?: boolean } = {},
) {
  const about = aboutCase(tx, caseFile);
  return {
    ...about,
    partId: part.id,
    audience: part.unitKind === "partner" ? "partners" : "municipality",
    unitId: unitOfEntry(part, about.unitId, forPilot),
    object: { kind: "part", id: part.id, version: part.version },
  } as const;
}

/** Only a person who can sign in and works in the unit, as officer or manager, answers for its part. */
export async function checkOfficer(
  { db, dialect }: Pick<CommandTransaction, "db" | "dialect">,
  unitId: string,
  officerId: string,
): Promise<void> {
  await dialect.keepRow(db, "users", officerId);
  const staff = await staffOf({ db }, unitId, rolesThat.hold);
  if (staff.some(({ id }) => id === officerId)) return;
  const user = await db.selectFrom("users").select("name").where("id", "=", officerId).executeTakeFirst();
  return user === undefined ? refuse("not-found") : refuse("officer-not-in-unit", { name: user.name });
}
