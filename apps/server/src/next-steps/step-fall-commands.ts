import { isMunicipalStaff, partnerUnitIdsOf } from "@lots/domain/access/actor";
import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import type { Transaction } from "kysely";
import { Sight } from "../access/visible.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { aboutCase, type CaseFile } from "../cases/case-commands.ts";
import { sharedUntil } from "../consents/consent-commands.ts";
import type { Schema } from "../database/schema.ts";
import { follows } from "../timeline/record.ts";
import { findActor } from "../users/actor-queries.ts";
import { type NextStep, seesCase, stepObject } from "./case-step-commands.ts";

/** The owner of a step has no more to do with the case: the step is the pilot's, and is told to be (heart.md A4). */
async function fall(tx: CommandTransaction, caseFile: CaseFile, step: NextStep): Promise<void> {
  const fallen = await tx.db
    .updateTable("nextSteps")
    .set({ ownerUserId: caseFile.pilotId, ownerSeesUntil: null, version: step.version + 1 })
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
 * The open steps of the cases, after whatever was done to these or to their people: one whose owner no longer sees its
 * case falls to the pilot, one whose owner sees it up to a day carries that day. The pilot sees every case.
 */
export async function unseenStepsFall(tx: CommandTransaction, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return;
  const steps = await tx.db
    .selectFrom("nextSteps")
    .innerJoin("cases", "cases.id", "nextSteps.caseId")
    .selectAll("nextSteps")
    .where("cases.id", "in", [...new Set(caseIds)])
    .where("nextSteps.doneAt", "is", null)
    .where((eb) =>
      eb.or([
        eb("nextSteps.ownerUserId", "<>", eb.ref("cases.pilotId")),
        eb("nextSteps.ownerSeesUntil", "is not", null),
      ]),
    )
    .orderBy("cases.id")
    .execute();
  for (const step of steps) await settleOwner(tx, step);
}

async function settleOwner(tx: CommandTransaction, step: NextStep): Promise<void> {
  const caseFile = await tx.db
    .selectFrom("cases")
    .selectAll()
    .where("id", "=", step.caseId)
    .executeTakeFirstOrThrow();
  const until = await sightOfOwner(tx, caseFile.id, step.ownerUserId);
  if (until === "none") return fall(tx, caseFile, step);
  const ownerSeesUntil = until === "always" ? null : until;
  if (ownerSeesUntil === step.ownerSeesUntil) return;
  await tx.db.updateTable("nextSteps").set({ ownerSeesUntil }).where("id", "=", step.id).execute();
}

/** How long the owner sees the case, when nothing more is done: a partner up to the end of the consents. */
async function sightOfOwner(
  { db, sight, now, today }: CommandTransaction,
  caseId: string,
  ownerUserId: string | null,
): Promise<CalendarDate | "always" | "none"> {
  // The company's: the pilot watches it.
  if (ownerUserId === null) return "always";
  const found = await findActor(sight.db, ownerUserId);
  if (found === null) return "none";
  const { actor } = found;
  if (!(await seesCase(caseId)(new Sight(db, { actor, now, today })))) return "none";
  if (isMunicipalStaff(actor)) return "always";
  return (await sharedUntil({ db, today }, caseId, partnerUnitIdsOf(actor))) ?? "always";
}

const openStepOf = (db: Transaction<Schema>, caseId: string) =>
  db
    .selectFrom("nextSteps")
    .selectAll()
    .where("caseId", "=", caseId)
    .where("doneAt", "is", null)
    .executeTakeFirst();
