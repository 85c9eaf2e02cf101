import { randomInt } from "node:crypto";
import { isPilot } from "@lots/domain/access/actor";
import type { OpenCaseInput } from "@lots/domain/cases/case-input";
import { caseNumberOf } from "@lots/domain/cases/case-number";
import { caseKeys } from "@lots/domain/cases/case-text";
import { checkNextAnswer, firstAnswerOn } from "@lots/domain/cases/next-answer";
import { checkStepDate, ownerColumns } from "@lots/domain/next-steps/next-step";
import { refuse } from "@lots/domain/refusal";
import type { Insertable } from "kysely";
import { authorise } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { newId } from "../database/new-id.ts";
import {
  checkOwner,
  type NextStep,
  seesCase,
  setCaseStep,
  stepSet,
} from "../next-steps/case-step-commands.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { aboutCase, type CaseFile } from "./case-commands.ts";
import { companyToLink, type LinkedCompany } from "./case-company-commands.ts";
import type { CaseTable } from "./case-table.ts";

/** Opens a case, from nothing or from a contact; whoever opens it is its pilot. */
export async function openCase(tx: CommandTransaction, input: OpenCaseInput) {
  if (!isPilot(tx.actor)) return refuse("not-allowed");
  const contact = input.contactId === null ? null : await contactToOpenFrom(tx, input.contactId);
  const companyId = input.companyId ?? contact?.companyId ?? contact?.companyOfPerson ?? null;
  const company = companyId === null ? null : await companyToLink(tx, companyId);
  if (company === null && input.codeName === null) refuse("company-missing");

  const caseFile = await insertCase(tx, await newCase(tx, input, company, contact?.matter ?? null));
  const linked = contact === null ? [] : [await linkContact(tx, caseFile, contact)];
  const step = await firstStep(tx, caseFile, input);
  const opened: NewEntry = {
    ...aboutCase(tx, caseFile),
    kind: "case-opened",
    facts: { kind: caseFile.kind },
  };
  return record(tx, [opened, ...linked, step.entry], {
    caseId: caseFile.id,
    number: caseFile.number,
    nextStepId: step.step.id,
  });
}

type NewCase = Omit<Insertable<CaseTable>, "id" | "number" | "sortKey" | "searchText"> & {
  readonly companyName: string | null;
};

async function newCase(
  tx: CommandTransaction,
  input: OpenCaseInput,
  company: LinkedCompany | null,
  matter: OpenCaseInput["matter"],
): Promise<NewCase> {
  const municipality = await tx.sight.db.selectFrom("municipality").selectAll().executeTakeFirstOrThrow();
  const nextAnswerOn = input.nextAnswerOn ?? firstAnswerOn(input.kind, tx.today, municipality);
  checkNextAnswer(nextAnswerOn, tx.today);
  return {
    kind: input.kind,
    title: input.title,
    companyId: company?.id ?? null,
    companyName: company?.name ?? null,
    codeName: input.codeName,
    phase: "inquiry",
    reach: input.reach ?? municipality.defaultReach,
    pilotId: tx.actor.userId,
    standInId: null,
    openedOn: tx.today,
    closedOn: null,
    outcome: null,
    pausedUntil: null,
    pauseReason: null,
    nextAnswerOn,
    nextAnswerAbout: input.nextAnswerAbout,
    location: input.location,
    jobs: input.jobs,
    investmentMsek: input.investmentMsek,
    plannedOpeningOn: input.plannedOpeningOn,
    matter: input.matter ?? matter,
    version: 1,
  };
}

const triesForNumber = 20;

/** A number is drawn, so it may be taken: the index says so, and another is drawn. */
async function insertCase(tx: CommandTransaction, { companyName, ...values }: NewCase): Promise<CaseFile> {
  for (let left = triesForNumber; left > 0; left -= 1) {
    const number = caseNumberOf(tx.today, (below) => randomInt(below));
    const keys = caseKeys({
      ...values,
      companyName,
      number,
      codeName: values.codeName ?? null,
      location: values.location ?? null,
    });
    const inserted = await tx.db
      .insertInto("cases")
      .values({ ...values, ...keys, id: newId(), number })
      .onConflict((conflict) => conflict.column("number").doNothing())
      .returningAll()
      .executeTakeFirst();
    if (inserted !== undefined) return inserted;
  }
  throw new Error(`no free case number in ${triesForNumber} draws`);
}

async function contactToOpenFrom(tx: CommandTransaction, contactId: string) {
  const contact = await tx.sight.db
    .selectFrom(tx.sight.contacts.as("contacts"))
    .leftJoin(tx.sight.persons.as("persons"), "persons.id", "contacts.personId")
    .selectAll("contacts")
    .select("persons.companyId as companyOfPerson")
    .where("contacts.id", "=", contactId)
    .where("contacts.archivedAt", "is", null)
    .executeTakeFirst();
  return authorise(contact, () => true);
}

type OpenedFrom = Awaited<ReturnType<typeof contactToOpenFrom>>;

async function linkContact(
  tx: CommandTransaction,
  caseFile: CaseFile,
  contact: OpenedFrom,
): Promise<NewEntry> {
  // Partners or the company read it through another case: this one is not shared with them.
  if (contact.audience === "partners" || contact.audience === "company") refuse("audience-not-offered");
  await tx.db
    .insertInto("caseContacts")
    .values({
      caseId: caseFile.id,
      contactId: contact.id,
      linkedByUserId: tx.actor.userId,
      linkedAt: tx.now,
    })
    .execute();
  return {
    ...aboutCase(tx, caseFile),
    kind: "contact-linked",
    facts: {},
    audience: contact.audience,
    unitId: contact.unitId,
    object: { kind: "contact", id: contact.id, version: contact.version },
    happenedAt: contact.occurredAt,
  };
}

/** A new step, or the one that was set on the contact: it moves with the contact, it is not copied. */
async function firstStep(
  tx: CommandTransaction,
  caseFile: CaseFile,
  { nextStep, contactStepId, contactId }: OpenCaseInput,
): Promise<{ step: NextStep; entry: NewEntry }> {
  if (contactStepId === null) return setCaseStep(tx, caseFile, nextStep);
  checkStepDate(nextStep.dueOn, tx.today);
  await checkOwner(tx, nextStep.owner, seesCase(caseFile.id));
  const step = await tx.db
    .updateTable("nextSteps")
    .set((eb) => ({
      caseId: caseFile.id,
      contactId: null,
      text: nextStep.text,
      dueOn: nextStep.dueOn,
      ...ownerColumns(nextStep.owner),
      version: eb("version", "+", 1),
    }))
    .where("id", "=", contactStepId)
    .where("contactId", "=", contactId)
    .where("caseId", "is", null)
    .where("doneAt", "is", null)
    .returningAll()
    .executeTakeFirst();
  return step === undefined ? refuse("not-found") : { step, entry: stepSet(tx, caseFile, step) };
}
