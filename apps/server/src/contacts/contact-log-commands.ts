import { isMunicipalStaff } from "@lots/domain/access/actor";
import { isPilotOf } from "@lots/domain/access/can";
import type { NewContact } from "@lots/domain/contacts/contact-input";
import {
  occurredAtOf,
  refuseEmpty,
  refuseNobody,
  refuseUnclearAnswer,
} from "@lots/domain/contacts/contact-rules";
import { requireCaseDate } from "@lots/domain/next-steps/next-step";
import { refuse } from "@lots/domain/refusal";
import type { Audience } from "@lots/domain/timeline/audience";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { meetNextAnswer } from "../cases/case-answer-commands.ts";
import { type CaseFile, openCaseSeen, writingUnit } from "../cases/case-commands.ts";
import { newId } from "../database/new-id.ts";
import { endCaseStep, setCaseStep } from "../next-steps/case-step-commands.ts";
import { setContactStep } from "../next-steps/contact-step-commands.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { chosenAudience } from "./contact-audience-queries.ts";
import { partiesOf } from "./contact-party-commands.ts";
import { insertContact, type NewContactRow } from "./contact-row-commands.ts";
import { contactSearchText } from "./contact-search-commands.ts";

/**
 * What follows. On a case its pilot sets the case's next step; anybody else's step is a matter of his or her own and
 * hangs on the contact.
 */
async function setStep(
  tx: CommandTransaction,
  { nextStep, earlierStepDone }: NewContact,
  contact: NewContactRow,
  caseFile: CaseFile | null,
): Promise<{ id: string | null; entries: readonly NewEntry[] }> {
  if (nextStep === null) return { id: null, entries: [] };
  if (caseFile === null || !isPilotOf(tx.actor, caseFile)) {
    const { step, entry } = await setContactStep(tx, contact, nextStep);
    return { id: step.id, entries: [{ ...entry, caseId: caseFile?.id ?? null }] };
  }
  const dueOn = requireCaseDate(nextStep.dueOn);
  const ended = await endCaseStep(tx, caseFile, { done: earlierStepDone });
  const { step, entry } = await setCaseStep(tx, caseFile, { ...nextStep, dueOn });
  return { id: step.id, entries: [...ended, entry] };
}

/** The pilot hears of a contact on the case; not of one that only the writer's own unit reads. */
const whoIsTold = (audience: Audience, caseFile: CaseFile | null): readonly string[] =>
  caseFile === null || audience === "unit" ? [] : [caseFile.pilotId];

/** A contact with what follows from it: all of it happens, or none (heart.md A4, B). */
export async function logContact(tx: CommandTransaction, input: NewContact) {
  const caseFile = input.caseId === null ? null : await openCaseSeen(tx, input.caseId);
  if (caseFile === null && !isMunicipalStaff(tx.actor)) return refuse("not-allowed");
  refuseNobody(input);
  refuseEmpty(input);
  refuseUnclearAnswer(input, caseFile !== null && isPilotOf(tx.actor, caseFile));
  const caseId = caseFile?.id ?? null;
  const audience = await chosenAudience(tx.sight, input.audience, caseId === null ? [] : [caseId]);
  const place = { caseId, audience, unitId: writingUnit(tx) };
  const { company, person, entries } = await partiesOf(tx, input, caseFile, place);
  const contact: NewContactRow = {
    id: newId(),
    companyId: company.id,
    personId: person.id,
    audience,
    unitId: place.unitId,
    concernsUnitId: null,
    occurredAt: occurredAtOf(input.occurredAt, tx.now),
    source: "typed",
  };
  const searchText = contactSearchText({
    note: input.note,
    companyName: company.name,
    personName: person.name,
  });
  await insertContact(tx, input, contact, searchText);
  if (caseId !== null) {
    const link = { caseId, contactId: contact.id, linkedByUserId: tx.actor.userId, linkedAt: tx.now };
    await tx.db.insertInto("caseContacts").values(link).execute();
  }
  const logged: NewEntry = {
    ...place,
    kind: "contact-logged",
    facts: { channel: input.channel, isAnswer: input.isAnswer },
    companyId: company.id,
    object: { kind: "contact", id: contact.id, version: 1 },
    happenedAt: contact.occurredAt,
    notify: whoIsTold(audience, caseFile),
  };
  const promises = caseFile !== null && (input.nextAnswer !== null || input.noFurtherAnswer);
  const answered = promises ? await meetNextAnswer(tx, caseFile, input.nextAnswer) : [];
  const step = await setStep(tx, input, contact, caseFile);
  return record(tx, [logged, ...entries, ...answered, ...step.entries], {
    contactId: contact.id,
    companyId: company.id,
    personId: person.id,
    caseId,
    nextStepId: step.id,
  });
}
