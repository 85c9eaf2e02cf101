import { openAskStates } from "@lots/domain/asks/ask";
import { closedPartStatuses } from "@lots/domain/parts/part";
import type { Held } from "@lots/domain/users/held";
import type { Kysely } from "kysely";
import type { Schema } from "../database/schema.ts";

/** Open cases that stand or fall with the pilot role: as the pilot, or as the stand-in. */
export async function heldAsPilot(db: Kysely<Schema>, userId: string): Promise<readonly Held[]> {
  const cases = await db
    .selectFrom("cases")
    .select(["id", "number", "pilotId"])
    .where("closedOn", "is", null)
    .where((eb) => eb.or([eb("pilotId", "=", userId), eb("standInId", "=", userId)]))
    .orderBy("number")
    .execute();
  return cases.map(({ id, number, pilotId }) => ({
    kind: pilotId === userId ? "case" : "stand-in",
    id,
    title: number,
  }));
}

const openParts = (db: Kysely<Schema>) =>
  db
    .selectFrom("parts")
    .innerJoin("cases", "cases.id", "parts.caseId")
    .where("parts.status", "not in", closedPartStatuses)
    .where("cases.closedOn", "is", null)
    .orderBy("cases.number")
    .select(["parts.id", "cases.number"]);

const openAsks = (db: Kysely<Schema>) =>
  db
    .selectFrom("askRecipients")
    .innerJoin("cases", "cases.id", "askRecipients.caseId")
    .where("askRecipients.state", "in", openAskStates)
    .where("cases.closedOn", "is", null)
    .orderBy("cases.number")
    .select(["askRecipients.id", "cases.number"]);

const held = (kind: Held["kind"], rows: readonly { id: string; number: string }[]): readonly Held[] =>
  rows.map(({ id, number }) => ({ kind, id, title: number }));

/** Where: in one unit, or (null) in any. */
type Place = string | null;

/** Parts that are theirs as officer. */
export async function heldParts(db: Kysely<Schema>, userId: string, unitId: Place): Promise<readonly Held[]> {
  let parts = openParts(db).where("parts.officerId", "=", userId);
  if (unitId !== null) parts = parts.where("parts.unitId", "=", unitId);
  return held("part", await parts.execute());
}

/** Questions that they have taken. */
export async function heldAsks(db: Kysely<Schema>, userId: string, unitId: Place): Promise<readonly Held[]> {
  let asks = openAsks(db).where("askRecipients.takenByUserId", "=", userId);
  if (unitId !== null) asks = asks.where("askRecipients.toUnitId", "=", unitId);
  return held("ask", await asks.execute());
}

/** Steps on contacts have no pilot to fall to; of these, the ones that are not among `kept`. */
export async function heldContactSteps(
  db: Kysely<Schema>,
  userId: string,
  kept: readonly string[] = [],
): Promise<readonly Held[]> {
  const steps = await db
    .selectFrom("nextSteps")
    .innerJoin("contacts", "contacts.id", "nextSteps.contactId")
    .select(["nextSteps.id as stepId", "contacts.id", "contacts.occurredAt"])
    .where("nextSteps.ownerUserId", "=", userId)
    .where("nextSteps.doneAt", "is", null)
    .where("nextSteps.caseId", "is", null)
    .orderBy("contacts.occurredAt")
    .execute();
  return steps
    .filter(({ stepId }) => !kept.includes(stepId))
    .map(({ id, occurredAt }) => ({ kind: "contact-step", id, title: occurredAt.slice(0, 10) }));
}

/** What a unit would leave behind: parts in its lane, what is waited for from it, questions it has taken, its people. */
export async function heldByUnit(db: Kysely<Schema>, unitId: string): Promise<readonly Held[]> {
  const parts = await openParts(db).where("parts.unitId", "=", unitId).execute();
  const waiting = await openParts(db)
    .where("parts.waitingForUnitId", "=", unitId)
    .where("parts.status", "=", "waiting_other")
    .execute();
  const asks = await openAsks(db)
    .where("askRecipients.toUnitId", "=", unitId)
    .where("askRecipients.takenByUserId", "is not", null)
    .execute();
  const people = await db
    .selectFrom("users")
    .innerJoin("userRoles", "userRoles.userId", "users.id")
    .select(["users.id", "users.name"])
    .groupBy(["users.id", "users.name", "users.sortKey"])
    .where("userRoles.unitId", "=", unitId)
    .where("users.disabledAt", "is", null)
    .orderBy("users.sortKey")
    .execute();
  return [
    ...held("part", parts),
    ...held("waiting", waiting),
    ...held("ask", asks),
    ...people.map(({ id, name }): Held => ({ kind: "person", id, title: name })),
  ];
}
