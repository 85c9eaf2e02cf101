import { isMunicipalStaff } from "@lots/domain/access/actor";
import { checkStepDate, companyOwns, type StepOwner } from "@lots/domain/next-steps/next-step";
import { refuse } from "@lots/domain/refusal";
import type { Expression, Selectable } from "kysely";
import { authorise } from "../access/authorise.ts";
import type { Sight } from "../access/visible.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { writingUnit } from "../cases/case-commands.ts";
import type { ContactTable } from "../contacts/contact-table.ts";
import type { NewEntry } from "../timeline/record.ts";
import { checkOwner, insertStep, type NextStep, stepObject } from "./case-step-commands.ts";
import type { NextStepTable } from "./next-step-table.ts";

type ContactFacts = Pick<Selectable<ContactTable>, "id" | "companyId" | "audience" | "unitId">;

type NewStep = {
  readonly text: string;
  readonly owner: StepOwner;
  readonly dueOn: NextStepTable["dueOn"];
};

export const seesContact = (contactId: string) => async (sight: Sight) =>
  (await sight.db
    .selectFrom(sight.contacts.as("contacts"))
    .select("id")
    .where("id", "=", contactId)
    .executeTakeFirst()) !== undefined;

/** Entries about a step on a contact are read by those who read the contact. */
export const aboutContactStep = (tx: CommandTransaction, contact: ContactFacts, step: NextStep) =>
  ({
    caseId: null,
    companyId: contact.companyId,
    audience: contact.audience,
    unitId: contact.audience === "unit" ? contact.unitId : writingUnit(tx),
    object: stepObject(step),
  }) as const;

/** Gives a contact without a case one more step. */
export async function setContactStep(
  tx: CommandTransaction,
  contact: ContactFacts,
  step: NewStep,
): Promise<{ step: NextStep; entry: NewEntry }> {
  checkStepDate(step.dueOn, tx.today);
  await checkOwner(tx, step.owner, seesContact(contact.id));
  const saved = await insertStep(tx, { caseId: null, contactId: contact.id }, step);
  const notify = step.owner === companyOwns ? [] : [step.owner];
  return {
    step: saved,
    entry: {
      ...aboutContactStep(tx, contact, saved),
      kind: "next-step-set",
      facts: { dueOn: saved.dueOn },
      notify,
    },
  };
}

/** A contact that the actor sees and that hangs on no case: with a case, the step is the case's. */
export async function contactWithoutCase(tx: CommandTransaction, contactId: string) {
  const contact = await tx.sight.db
    .selectFrom(tx.sight.contacts.as("contacts"))
    .select(["id", "companyId", "audience", "unitId", "loggedByUserId"])
    .select((eb) => eb.exists(linksOf(tx.sight, eb.ref("contacts.id"))).as("onCase"))
    .where("id", "=", contactId)
    .where("archivedAt", "is", null)
    .executeTakeFirst();
  const found = authorise(contact, () => isMunicipalStaff(tx.actor));
  return found.onCase ? refuse("not-allowed") : found;
}

const linksOf = (sight: Sight, contactId: Expression<string>) =>
  sight.db
    .selectFrom(sight.caseContacts.as("links"))
    .select("links.contactId")
    .where("links.contactId", "=", contactId);
