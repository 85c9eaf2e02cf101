import { refuse } from "@lots/domain/refusal";
import type { UnitDuty, UnitKind } from "@lots/domain/units/unit";
import type { Transaction } from "kysely";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { settleCases } from "../api/settle-cases.ts";
import { casesInOrder } from "../cases/case-commands.ts";
import type { Schema } from "../database/schema.ts";

/** One unit holds the pilots and one leads: a duty that is given to a unit leaves the one that had it. */
export async function takeDuty(
  tx: Transaction<Schema>,
  duty: UnitDuty | null,
  kind: UnitKind,
): Promise<void> {
  if (duty === null) return;
  if (kind !== "municipal") refuse("duty-not-in-unit");
  // With a version of its own: who has that unit's form open must not take the duty back unknowingly.
  await tx
    .updateTable("units")
    .set((eb) => ({ duty: null, version: eb("version", "+", 1) }))
    .where("duty", "=", duty)
    .execute();
}

export async function unitsWithDuty(
  tx: Transaction<Schema>,
  duty: UnitDuty | null,
): Promise<readonly string[]> {
  if (duty === null) return [];
  const units = await tx.selectFrom("units").select("id").where("duty", "=", duty).execute();
  return units.map(({ id }) => id);
}

const together = 500;

/**
 * The pilots' unit and "the pilot" are one holder: what lay with a unit lies with the pilot, or the other way round. And
 * the managers of a unit with a duty see every case: without it steps of theirs may fall to the pilot.
 */
export async function dutyMoved(tx: CommandTransaction, unitIds: readonly string[]): Promise<void> {
  if (unitIds.length === 0) return;
  const { db } = tx;
  const parts = db
    .selectFrom("parts")
    .select("caseId")
    .where((eb) => eb.or([eb("unitId", "in", unitIds), eb("waitingForUnitId", "in", unitIds)]));
  const asks = db.selectFrom("askRecipients").select("caseId").where("toUnitId", "in", unitIds);
  const steps = db
    .selectFrom("nextSteps")
    .innerJoin("userRoles", "userRoles.userId", "nextSteps.ownerUserId")
    .select("nextSteps.caseId")
    .$narrowType<{ caseId: string }>()
    .where("nextSteps.caseId", "is not", null)
    .where("userRoles.unitId", "in", unitIds);
  const concerned = await db
    .selectFrom("cases")
    .select("id")
    .where("closedOn", "is", null)
    .where("id", "in", parts.union(asks).union(steps))
    .orderBy("id")
    .execute();
  for (let at = 0; at < concerned.length; at += together) {
    const cases = await casesInOrder(
      tx,
      concerned.slice(at, at + together).map(({ id }) => id),
    );
    await settleCases(
      tx,
      cases.map(({ id }) => id),
    );
  }
}
