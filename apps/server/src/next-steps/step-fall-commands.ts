import type { Transaction } from "kysely";
import { Sight } from "../access/visible.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { aboutCase, type CaseFile } from "../cases/case-commands.ts";
import type { Schema } from "../database/schema.ts";
import { follows } from "../timeline/record.ts";
import { findActor } from "../users/actor-queries.ts";
import { type NextStep, seesCase, stepObject } from "./case-step-commands.ts";

/** The owner of a step has no more to do with the case: the step is the pilot's, and is told to be (heart.md A4). */
async function fall(tx: CommandTransaction, caseFile: CaseFile, step: NextStep): Promise<void> {
  const fallen = await tx.db
    .updateTable("nextSteps")
    .set({ ownerUserId: caseFile.pilotId, version: step.version + 1 })
    .where("id", "=", step.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  follows(tx, {
    ...aboutCase(tx, caseFile),
    kind: "next-step-changed",
    facts: { fields: ["ownerUserId"] },
    object: stepObject(fallen),
    notify: [caseFile.pilotId],
  });
}

/** After somebody stopped being pilot, of the case or at all: his or her open step on it falls to who is. */
export async function stepOfFalls(
  tx: CommandTransaction,
  caseFile: CaseFile,
  ownerUserId: string,
): Promise<void> {
  const step = await openStepOf(tx.db, caseFile.id);
  if (step?.ownerUserId === ownerUserId) await fall(tx, caseFile, step);
}

/**
 * After something that may have ended a person's sight of a case (a consent, a part, the reach, a role): an open step
 * whose owner no longer sees it falls to the pilot.
 */
export async function unseenStepFalls(tx: CommandTransaction, caseFile: CaseFile): Promise<void> {
  const { db, now, today } = tx;
  const step = await openStepOf(db, caseFile.id);
  const owner = step?.ownerUserId ?? null;
  if (step === undefined || owner === null) return;
  const found = await findActor(tx.sight.db, owner);
  const sees =
    found !== null && (await seesCase(caseFile.id)(new Sight(db, { actor: found.actor, now, today })));
  if (!sees) await fall(tx, caseFile, step);
}

const openStepOf = (db: Transaction<Schema>, caseId: string) =>
  db
    .selectFrom("nextSteps")
    .selectAll()
    .where("caseId", "=", caseId)
    .where("doneAt", "is", null)
    .executeTakeFirst();
