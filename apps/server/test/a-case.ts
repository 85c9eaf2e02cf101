import { newId } from "../src/database/new-id.ts";
import type { UnitName } from "./people.ts";
import type { World } from "./world.ts";

type CaseWords = {
  readonly companyId?: string;
  readonly title?: string;
  readonly reach?: "municipality" | "involved";
};

/** An open case of Karin's, under a code name where no company is given: answer and first step are for today. */
export async function aCase(
  world: World,
  { companyId, title = "Kyllager på Höjden", reach = "municipality" }: CaseWords = {},
): Promise<{ caseId: string; number: string }> {
  const { caseId, number } = await world.as("karin").cases.open({
    operationId: world.op(),
    kind: "establishment",
    title,
    companyId: companyId ?? null,
    codeName: companyId === undefined ? "Projekt Älg" : null,
    contactId: null,
    contactStepId: null,
    reach,
    matter: null,
    location: null,
    jobs: null,
    investmentMsek: null,
    plannedOpeningOn: null,
    nextAnswerOn: world.today,
    nextAnswerAbout: null,
    nextStep: { text: "Första steget", owner: world.people.karin, dueOn: world.today },
  });
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
