import type { Transaction } from "kysely";
import { Sight } from "../access/visible.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { aboutCase, type CaseFile } from "../cases/case-commands.ts";
import type { Schema } from "../database/schema.ts";
import type { NewEntry } from "../timeline/record.ts";
import { findActor } from "../users/actor-queries.ts";
import { type NextStep, seesCase, stepObject } from "./case-step-commands.ts";

/**
 * The open steps on cases that a person owns fall to each case's pilot (heart.md A4): call it in the transaction that
 * disables the person, or that gave the case to another pilot (then with that case's id). Gives the cases it touched,
 * whose balls are to be settled.
 */
export async function stepsFallToPilot(
  { db }: { readonly db: Transaction<Schema> },
  ownerUserId: string,
  caseId: string | null = null,
): Promise<readonly string[]> {
  let falling = db
    .updateTable("nextSteps")
    .set((eb) => ({
      ownerUserId: eb
        .selectFrom("cases")
        .select("cases.pilotId")
        .whereRef("cases.id", "=", "nextSteps.caseId"),
      version: eb("version", "+", 1),
    }))
    .where("ownerUserId", "=", ownerUserId)
    .where("doneAt", "is", null)
    .where("caseId", "is not", null);
  if (caseId !== null) falling = falling.where("caseId", "=", caseId);
  const fallen = await falling.returning("caseId").execute();
  return fallen.flatMap((step) => step.caseId ?? []);
}

/**
 * After something that may have ended a person's sight of a case (a consent, a part, the reach): an open step whose
 * owner no longer sees it falls to the pilot. Gives the entry that tells it, if it fell.
 */
export async function unseenStepFalls(tx: CommandTransaction, caseFile: CaseFile): Promise<NewEntry[]> {
  const { db, now, today } = tx;
  const step = await openStepOf(db, caseFile.id);
  const owner = step?.ownerUserId ?? null;
  if (owner === null) return [];
  const found = await findActor(tx.sight.db, owner);
  const sees =
    found !== null && (await seesCase(caseFile.id)(new Sight(db, { actor: found.actor, now, today })));
  if (sees) return [];
  await stepsFallToPilot(tx, owner, caseFile.id);
  const fallen = await openStepOf(db, caseFile.id);
  return fallen === undefined ? [] : [stepFell(tx, caseFile, fallen)];
}

const openStepOf = (db: Transaction<Schema>, caseId: string) =>
  db
    .selectFrom("nextSteps")
    .selectAll()
    .where("caseId", "=", caseId)
    .where("doneAt", "is", null)
    .executeTakeFirst();

const stepFell = (tx: CommandTransaction, caseFile: CaseFile, step: NextStep): NewEntry => ({
  ...aboutCase(tx, caseFile),
  kind: "next-step-changed",
  facts: { fields: ["ownerUserId"] },
  object: stepObject(step),
  notify: [caseFile.pilotId],
});
