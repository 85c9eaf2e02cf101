import { checkStepDate, companyOwns, ownerColumns, type StepOwner } from "@lots/domain/next-steps/next-step";
import type { CaseStepInput } from "@lots/domain/next-steps/next-step-input";
import { refuse } from "@lots/domain/refusal";
import type { Selectable } from "kysely";
import { Sight } from "../access/visible.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { aboutCase, type CaseFile } from "../cases/case-commands.ts";
import { newId } from "../database/new-id.ts";
import type { NewEntry } from "../timeline/record.ts";
import { findActor } from "../users/actor-queries.ts";
import type { NextStepTable } from "./next-step-table.ts";

export type NextStep = Selectable<NextStepTable>;

/** What other slices' commands do with the one open step of a case. They authorise; this keeps the rules of heart.md A4. */

type Moment = Pick<CommandTransaction, "db" | "now">;
type Place = { readonly caseId: string | null; readonly contactId: string | null };

export async function insertStep(
  tx: Moment,
  place: Place,
  step: { readonly text: string; readonly owner: StepOwner; readonly dueOn: NextStepTable["dueOn"] },
): Promise<NextStep> {
  return tx.db
    .insertInto("nextSteps")
    .values({
      id: newId(),
      ...place,
      text: step.text,
      ...ownerColumns(step.owner),
      ownerSeesUntil: null,
      dueOn: step.dueOn,
      createdAt: tx.now,
      doneAt: null,
      doneByUserId: null,
      version: 1,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export const stepObject = (step: Pick<NextStep, "id" | "version">) =>
  ({ kind: "next_step", id: step.id, version: step.version }) as const;

/** An owner can sign in and open what the step is about; `sees` asks on the owner's behalf. */
export async function checkOwner(
  tx: CommandTransaction,
  owner: StepOwner,
  sees: (sight: Sight) => Promise<boolean>,
): Promise<void> {
  if (owner === companyOwns || owner === tx.actor.userId) return;
  // Nobody disables the owner while the step is given.
  await tx.dialect.keepRow(tx.db, "users", owner);
  const found = await findActor(tx.sight.db, owner);
  if (found === null) return refuseOwner(tx, owner);
  const { now, today } = tx;
  if (!(await sees(new Sight(tx.db, { actor: found.actor, now, today })))) {
    refuse("owner-cannot-see", { name: found.name });
  }
}

async function refuseOwner(tx: CommandTransaction, userId: string): Promise<never> {
  const user = await tx.sight.db
    .selectFrom("users")
    .select("name")
    .where("id", "=", userId)
    .executeTakeFirst();
  return user === undefined ? refuse("not-found") : refuse("receiver-inactive", { name: user.name });
}

export const seesCase = (caseId: string) => async (sight: Sight) =>
  (await sight.db
    .selectFrom(sight.cases.as("cases"))
    .select("id")
    .where("id", "=", caseId)
    .executeTakeFirst()) !== undefined;

/** Gives an open case its next step. A step that is still open is ended first, with `endCaseStep`. */
export async function setCaseStep(
  tx: CommandTransaction,
  caseFile: CaseFile,
  step: CaseStepInput,
): Promise<{ step: NextStep; entry: NewEntry }> {
  checkStepDate(step.dueOn, tx.today);
  await checkOwner(tx, step.owner, seesCase(caseFile.id));
  const saved = await insertStep(tx, { caseId: caseFile.id, contactId: null }, step);
  return { step: saved, entry: stepSet(tx, caseFile, saved) };
}

export const stepSet = (tx: CommandTransaction, caseFile: CaseFile, step: NextStep): NewEntry => ({
  ...aboutCase(tx, caseFile),
  kind: "next-step-set",
  facts: { dueOn: step.dueOn },
  object: stepObject(step),
  notify: step.ownerUserId === null ? [] : [step.ownerUserId],
});

/**
 * Ends the open step of a case because something takes its place: the next one, a pause or a closing. The timeline
 * says "done" only when it was (`done`); a step that a closing merely cut off was not.
 */
export async function endCaseStep(
  tx: CommandTransaction,
  caseFile: CaseFile,
  { done }: { readonly done: boolean },
): Promise<NewEntry[]> {
  const ended = await tx.db
    .updateTable("nextSteps")
    .set((eb) => ({ doneAt: tx.now, doneByUserId: tx.actor.userId, version: eb("version", "+", 1) }))
    .where("caseId", "=", caseFile.id)
    .where("doneAt", "is", null)
    .returningAll()
    .executeTakeFirst();
  return ended === undefined || !done ? [] : [stepDone(tx, caseFile, ended)];
}

const stepDone = (tx: CommandTransaction, caseFile: CaseFile, step: NextStep): NewEntry => ({
  ...aboutCase(tx, caseFile),
  kind: "next-step-done",
  facts: {},
  object: stepObject(step),
});
