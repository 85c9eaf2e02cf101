import { isPilot } from "@lots/domain/access/actor";
import { mayChangeStep } from "@lots/domain/cases/case-may";
import { checkStepDate, ownerColumns, requireCaseDate } from "@lots/domain/next-steps/next-step";
import type {
  CaseStepInput,
  ChangeStepInput,
  CompleteStepInput,
  SetOnContactInput,
} from "@lots/domain/next-steps/next-step-input";
import { refuse } from "@lots/domain/refusal";
import type { Updateable } from "kysely";
import { type Authorised, authorise, refuseClosed } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { aboutCase, type CaseFile, lockedCase } from "../cases/case-commands.ts";
import { nothingChanged, record } from "../timeline/record.ts";
import { checkOwner, type NextStep, seesCase, setCaseStep, stepObject } from "./case-step-commands.ts";
import {
  aboutContactStep,
  contactWithoutCase,
  seesContact,
  setContactStep,
} from "./contact-step-commands.ts";
import type { NextStepTable } from "./next-step-table.ts";

const findStep = (tx: CommandTransaction, id: string) =>
  tx.sight.db
    .selectFrom(tx.sight.nextSteps.as("nextSteps"))
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();

/** The locked step of an open case (`caseFile` set), or of a contact. */
type Held = { readonly step: Authorised<NextStep>; readonly caseFile: CaseFile | null };

async function stepToChange(tx: CommandTransaction, id: string): Promise<Held> {
  const { caseId } = authorise(await findStep(tx, id), () => true);
  if (caseId === null) {
    await tx.dialect.lockRow(tx.db, "nextSteps", id);
    const mayChange = (step: NextStep) => isPilot(tx.actor) || step.ownerUserId === tx.actor.userId;
    return { step: authorise(await findStep(tx, id), mayChange), caseFile: null };
  }
  const caseFile = authorise(await lockedCase(tx, caseId), () => true);
  refuseClosed(caseFile);
  const step = authorise(await findStep(tx, id), (row) => mayChangeStep(tx.actor, caseFile, row));
  return { step, caseFile };
}

/** The step is still open and as the form knew it; otherwise it goes along as it stands. */
async function saveStep(
  tx: CommandTransaction,
  step: Authorised<NextStep>,
  version: number,
  changes: Updateable<NextStepTable>,
): Promise<NextStep> {
  const saved = await tx.db
    .updateTable("nextSteps")
    .set({ ...changes, version: version + 1 })
    .where("id", "=", step.id)
    .where("version", "=", version)
    .where("doneAt", "is", null)
    .returningAll()
    .executeTakeFirst();
  return saved ?? refuse("changed-meanwhile", { current: step });
}

/** What an entry about the step has in common with others of its case or contact. */
async function aboutStep(tx: CommandTransaction, caseFile: CaseFile | null, step: NextStep) {
  if (caseFile !== null) return { ...aboutCase(tx, caseFile), object: stepObject(step) };
  const contact = await tx.db
    .selectFrom("contacts")
    .select(["id", "companyId", "audience", "unitId"])
    .where("id", "=", step.contactId)
    .executeTakeFirstOrThrow();
  return aboutContactStep(tx, contact, step);
}

const changedFields = (step: NextStep, changes: Partial<NextStep>): string[] =>
  (["text", "ownerUserId", "dueOn"] as const).filter((field) => changes[field] !== step[field]);

/** Done. On a case the next step comes in the same command: an open case is never without one. */
export async function completeStep(tx: CommandTransaction, { id, version, next }: CompleteStepInput) {
  const { step, caseFile } = await stepToChange(tx, id);
  if (caseFile !== null && next === null) refuse("next-step-missing");
  const done = await saveStep(tx, step, version, { doneAt: tx.now, doneByUserId: tx.actor.userId });
  const about = await aboutStep(tx, caseFile, done);
  const following = next === null ? null : await setFollowing(tx, done, caseFile, next);
  const doneEntry = { ...about, kind: "next-step-done", facts: {} } as const;
  return record(tx, [doneEntry, ...(following === null ? [] : [following.entry])], {
    nextStepId: following?.step.id ?? null,
  });
}

const setFollowing = async (
  tx: CommandTransaction,
  done: NextStep,
  caseFile: CaseFile | null,
  next: CaseStepInput,
) =>
  caseFile === null
    ? setContactStep(tx, await contactWithoutCase(tx, done.contactId ?? ""), next)
    : setCaseStep(tx, caseFile, next);

/** Other words, owner or day for a step that is not done. */
export async function changeStep(
  tx: CommandTransaction,
  { id, version, text, owner, dueOn }: ChangeStepInput,
) {
  const { step, caseFile } = await stepToChange(tx, id);
  if (caseFile !== null) requireCaseDate(dueOn);
  checkStepDate(dueOn, tx.today, step.dueOn);
  const sees = caseFile === null ? seesContact(step.contactId ?? "") : seesCase(caseFile.id);
  if (owner !== step.ownerUserId) await checkOwner(tx, owner, sees);
  const changes = { text, dueOn, ...ownerColumns(owner) };
  if (step.version === version && step.doneAt === null && changedFields(step, changes).length === 0) {
    return nothingChanged({ nextStepId: id, version });
  }
  const saved = await saveStep(tx, step, version, changes);
  const entry = {
    ...(await aboutStep(tx, caseFile, saved)),
    kind: "next-step-changed",
    facts: { fields: changedFields(step, changes) },
    notify: saved.ownerUserId === null ? [] : [saved.ownerUserId],
  } as const;
  return record(tx, [entry], { nextStepId: id, version: saved.version });
}

/** One more step on a contact that belongs to no case. */
export async function setStepOnContact(tx: CommandTransaction, { contactId, ...step }: SetOnContactInput) {
  const mayPlan = (row: { loggedByUserId: string }) =>
    isPilot(tx.actor) || row.loggedByUserId === tx.actor.userId;
  const contact = authorise(await contactWithoutCase(tx, contactId), mayPlan);
  const set = await setContactStep(tx, contact, step);
  return record(tx, [set.entry], { nextStepId: set.step.id });
}
