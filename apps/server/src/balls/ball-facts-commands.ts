import { openAskStates } from "@lots/domain/asks/ask";
import type { Ball } from "@lots/domain/balls/ball";
import { type BallFacts, ballsOf, type StepFacts, type UnitFacts } from "@lots/domain/balls/balls-of-case";
import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import type { Kysely } from "kysely";
import type { Schema } from "../database/schema.ts";

/** What the balls follow from, read whole: where they lie does not depend on who acts. */

type Db = Kysely<Schema>;
type Ids = readonly string[];
type UnitColumns = Pick<UnitFacts, "kind" | "duty">;

const unitOf = (id: string, { kind, duty }: UnitColumns): UnitFacts => ({ id, kind, duty });

const findCases = (db: Db, ids: Ids) =>
  db
    .selectFrom("cases")
    .select(["id", "closedOn", "pausedUntil", "pilotId", "standInId"])
    .where("id", "in", ids)
    .execute();

const findParts = (db: Db, ids: Ids) =>
  db
    .selectFrom("parts")
    .innerJoin("units", "units.id", "parts.unitId")
    .leftJoin("units as others", "others.id", "parts.waitingForUnitId")
    .select(["parts.id", "parts.caseId", "parts.status", "parts.holder", "parts.startsOn"])
    .select(["parts.unitId", "units.kind", "units.duty"])
    .select(["parts.waitingForUnitId", "others.kind as otherKind", "others.duty as otherDuty"])
    .where("parts.caseId", "in", ids)
    .execute();

const findAsks = (db: Db, ids: Ids) =>
  db
    .selectFrom("askRecipients")
    .innerJoin("units", "units.id", "askRecipients.toUnitId")
    .select([
      "askRecipients.id",
      "askRecipients.caseId",
      "askRecipients.toUnitId",
      "units.kind",
      "units.duty",
    ])
    .where("askRecipients.caseId", "in", ids)
    .where("askRecipients.state", "in", openAskStates)
    .execute();

/** One row per unit that the owner works in, as pilot first; a person without one has a row without unit. */
const findSteps = (db: Db, ids: Ids) =>
  db
    .selectFrom("nextSteps")
    .leftJoin("userRoles", (join) =>
      join
        .onRef("userRoles.userId", "=", "nextSteps.ownerUserId")
        .on("userRoles.role", "<>", "administrator"),
    )
    .leftJoin("units", (join) =>
      join.onRef("units.id", "=", "userRoles.unitId").on("units.retiredOn", "is", null),
    )
    .select(["nextSteps.id", "nextSteps.caseId", "nextSteps.ownerKind", "nextSteps.ownerUserId"])
    .select(["userRoles.role", "units.id as unitId", "units.kind", "units.duty"])
    .where("nextSteps.caseId", "in", ids)
    .where("nextSteps.doneAt", "is", null)
    .orderBy((eb) => eb.case().when("userRoles.role", "=", "pilot").then(0).else(1).end())
    .orderBy((eb) => eb.case().when("units.id", "is not", null).then(0).else(1).end())
    .orderBy("units.sortKey")
    .orderBy("units.id")
    .execute();

const findConsents = (db: Db, ids: Ids) =>
  db
    .selectFrom("consents")
    .select(["caseId", "partnerUnitId", "until"])
    .where("caseId", "in", ids)
    .where("withdrawnOn", "is", null)
    .execute();

type CaseRow = Awaited<ReturnType<typeof findCases>>[number];
type PartRow = Awaited<ReturnType<typeof findParts>>[number];
type StepRow = Awaited<ReturnType<typeof findSteps>>[number];

const partFacts = ({ unitId, kind, duty, waitingForUnitId, otherKind, otherDuty, ...part }: PartRow) => ({
  ...part,
  unit: unitOf(unitId, { kind, duty }),
  waitingFor:
    waitingForUnitId === null || otherKind === null
      ? null
      : unitOf(waitingForUnitId, { kind: otherKind, duty: otherDuty }),
});

/** The stand-in acts for the pilot and holds no ball; whoever has no unit any longer leaves the step to the pilot. */
function stepFacts(step: StepRow | undefined, { pilotId, standInId }: CaseRow): StepFacts | null {
  if (step === undefined) return null;
  const { id, ownerKind, ownerUserId, role, unitId, kind, duty } = step;
  if (ownerKind === "company") return { id, owner: "company" };
  const isPilots = ownerUserId === pilotId || ownerUserId === standInId || role === "pilot";
  if (isPilots || unitId === null || kind === null) return { id, owner: "pilot" };
  return { id, owner: unitOf(unitId, { kind, duty }) };
}

/** What the facts say of each of the cases: its balls from today on. */
export async function ballsFromFacts(
  db: Db,
  caseIds: Ids,
  today: CalendarDate,
): Promise<ReadonlyMap<string, readonly Ball[]>> {
  const cases = await findCases(db, caseIds);
  const parts = await findParts(db, caseIds);
  const asks = await findAsks(db, caseIds);
  const steps = await findSteps(db, caseIds);
  const consents = await findConsents(db, caseIds);
  const ofCase = (id: string) => (row: { readonly caseId: string | null }) => row.caseId === id;
  const factsOf = (caseFile: CaseRow): BallFacts => ({
    closed: caseFile.closedOn !== null,
    pausedUntil: caseFile.pausedUntil,
    parts: parts.filter(ofCase(caseFile.id)).map(partFacts),
    asks: asks
      .filter(ofCase(caseFile.id))
      .map(({ id, toUnitId, ...unit }) => ({ id, unit: unitOf(toUnitId, unit) })),
    nextStep: stepFacts(steps.find(ofCase(caseFile.id)), caseFile),
    consents: consents.filter(ofCase(caseFile.id)),
  });
  return new Map(cases.map((caseFile) => [caseFile.id, ballsOf(factsOf(caseFile), today)]));
}
