import { caseKeys } from "@lots/domain/cases/case-text";
import { newId } from "../src/database/new-id.ts";
import type { UnitName } from "./people.ts";
import type { World } from "./world.ts";

type CaseWords = {
  readonly companyId?: string;
  readonly codeName?: string;
  readonly title?: string;
  readonly reach?: "municipality" | "involved";
};

/** An open case of Karin's, put straight into the database: for tests of what stands around a case. */
export async function aCase(
  world: World,
  { companyId, codeName, title = "Kyllager på Höjden", reach = "municipality" }: CaseWords = {},
): Promise<{ caseId: string; number: string }> {
  const caseId = newId();
  const number = `26-${caseId.slice(-5).toUpperCase()}`;
  const company = await world.db
    .selectFrom("companies")
    .select("name")
    .where("id", "=", companyId ?? "")
    .executeTakeFirst();
  const words = {
    codeName: codeName ?? (company === undefined ? "Projekt Älg" : null),
    title,
    number,
    location: null,
  };
  await world.db
    .insertInto("cases")
    .values({
      ...words,
      ...caseKeys({ ...words, companyName: company?.name ?? null }),
      id: caseId,
      kind: "establishment",
      companyId: companyId ?? null,
      phase: "inquiry",
      reach,
      pilotId: world.people.karin,
      standInId: null,
      openedOn: world.today,
      closedOn: null,
      outcome: null,
      pausedUntil: null,
      pauseReason: null,
      nextAnswerOn: world.today,
      nextAnswerAbout: null,
      jobs: null,
      investmentMsek: null,
      plannedOpeningOn: null,
      matter: null,
      version: 1,
    })
    .execute();
  await world.db
    .insertInto("nextSteps")
    .values({
      id: newId(),
      caseId,
      contactId: null,
      text: "Första steget",
      ownerKind: "user",
      ownerUserId: world.people.karin,
      dueOn: world.today,
      createdAt: world.now,
      doneAt: null,
      doneByUserId: null,
      version: 1,
    })
    .execute();
  return { caseId, number };
}

/** A part of the unit's on the case: the unit is involved. */
export async function aPart(world: World, caseId: string, unit: UnitName): Promise<void> {
  await world.db
    .insertInto("parts")
    .values({
      id: newId(),
      caseId,
      title: "Del",
      unitId: world.units[unit],
      holder: "pilot",
      officerId: null,
      status: "not_started",
      waitingForUnitId: null,
      waitingForWhat: null,
      startsOn: null,
      startedOn: null,
      expectedOn: null,
      expectedWhy: null,
      decidedOn: null,
      outcome: null,
      outsideRef: null,
      confirmedOn: null,
      refusedHandoffId: null,
      position: 1,
      version: 1,
    })
    .execute();
}

/** The company's consent to share the case with a partner. */
export async function aConsent(world: World, caseId: string, unit: "narsam" | "raddning"): Promise<string> {
  const id = newId();
  await world.db
    .insertInto("consents")
    .values({
      id,
      caseId,
      partnerUnitId: world.units[unit],
      givenByPersonId: null,
      givenByName: "Peter Dahl",
      how: "spoken",
      scope: "Hela ärendet",
      givenOn: world.today,
      until: null,
      withdrawnOn: null,
      recordedByUserId: world.people.karin,
    })
    .execute();
  return id;
}
