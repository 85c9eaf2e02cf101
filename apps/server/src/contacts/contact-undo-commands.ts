import { addMinutes } from "@lots/domain/calendar/calendar-date";
import { refuse } from "@lots/domain/refusal";
import type { EntryFacts } from "@lots/domain/timeline/timeline-entry";
import { translator } from "@lots/words/translator";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { type CaseFile, openCaseOwned, saveCase } from "../cases/case-commands.ts";
import { undoCaseStep } from "../next-steps/step-undo-commands.ts";
import { record } from "../timeline/record.ts";
import { takeOutOfLists } from "./contact-change-commands.ts";
import { aboutContact, contactToChange, isOwn, onEachCase } from "./contact-commands.ts";

type Undo = {
  readonly id: string;
  /** What the besked was to be about that the contact met: it stands in no history, the form had it. */
  readonly nextAnswerAbout: string | null;
};

const written = translator("sv");

/** Taken back is what was just logged by mistake; later it has been read and acted on. */
const undoMinutes = 60;

/** What the act wrote besides the contact: all entries of one command carry one number. */
async function loggedIn(tx: CommandTransaction, contactId: string) {
  const entries = () => tx.sight.db.selectFrom(tx.sight.timelineEntries.as("entries"));
  const logged = await entries()
    .select(["entries.seq", "entries.caseId", "entries.recordedAt"])
    .where("entries.kind", "=", "contact-logged")
    .where("entries.objectId", "=", contactId)
    .orderBy("entries.seq")
    .executeTakeFirst();
  if (logged === undefined || addMinutes(logged.recordedAt, undoMinutes) < tx.now)
    return refuse("acted-since");
  const act = await entries()
    .select(["entries.kind", "entries.facts", "entries.objectId", "entries.objectVersion"])
    .where("entries.seq", "=", logged.seq)
    .execute();
  return {
    caseId: logged.caseId,
    at: logged.recordedAt,
    answer: act.find(({ kind }) => kind === "next-answer-given"),
    step: act.find(({ kind }) => kind === "next-step-set"),
  };
}

/** On a contact without a case a colleague may have set a step since, or changed the one that came with it. */
async function refuseStepsSince(tx: CommandTransaction, contactId: string, ownStepId: string | undefined) {
  const open = await tx.db
    .selectFrom("nextSteps")
    .select(["id", "version"])
    .where("contactId", "=", contactId)
    .where("doneAt", "is", null)
    .execute();
  if (open.some(({ id, version }) => id !== ownStepId || version !== 1)) refuse("acted-since");
}

type Entry = { readonly facts: string; readonly objectId: string; readonly objectVersion: number };

/** The promise that the contact met is open again, if nobody has touched the case since. */
async function nextAnswerAgain(tx: CommandTransaction, { id }: CaseFile, entry: Entry, about: string | null) {
  // The pen wrote them as this kind demands.
  const { promisedOn, nextOn } = JSON.parse(entry.facts) as EntryFacts["next-answer-given"];
  if (nextOn === null) return;
  const caseFile = await openCaseOwned(tx, id);
  if (caseFile.version !== entry.objectVersion) refuse("acted-since");
  await saveCase(tx, caseFile, caseFile.version, {
    nextAnswerOn: promisedOn,
    nextAnswerAbout: about,
  });
}

/**
 * Takes back a contact that was just logged, with the next step and the promise that came in the same act. What
 * happened to any of them since refuses it: nothing of others' is taken back.
 */
export async function undoLog(tx: CommandTransaction, { id, nextAnswerAbout }: Undo) {
  const reason = written("written.contactUndone");
  const linked = await contactToChange(tx, id, (contact) => isOwn(tx, contact));
  const [caseFile, ...others] = linked.cases;
  if (linked.contact.version !== 1 || others.length > 0) refuse("acted-since");
  const { caseId, at, answer, step } = await loggedIn(tx, id);
  // Put on a case since, or taken off the one it was logged on.
  if (caseId !== (caseFile?.id ?? null)) refuse("acted-since");
  await refuseStepsSince(tx, id, step?.objectId);
  if (caseFile !== undefined) {
    if (answer !== undefined) await nextAnswerAgain(tx, caseFile, answer, nextAnswerAbout);
    if (step !== undefined) await undoCaseStep(tx, caseFile.id, step.objectId, at);
  }
  await takeOutOfLists(tx, id, reason);
  const undone = {
    ...aboutContact(linked.contact),
    kind: "contact-undone",
    facts: {},
    reason,
    notify: caseFile === undefined || linked.contact.audience === "unit" ? [] : [caseFile.pilotId],
  } as const;
  return record(tx, onEachCase(linked, undone), { contactId: id });
}
