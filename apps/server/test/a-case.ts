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

/** A part of the unit's on Karin's case, still held by her: the unit is involved. */
export async function aPart(world: World, caseId: string, unit: UnitName): Promise<string> {
  const { partIds } = await world.as("karin").parts.add({
    operationId: world.op(),
    caseId,
    parts: [{ title: "Bygglov", unitId: world.units[unit] }],
  });
  return partIds[0] ?? "";
}

/** The company's consent to share Karin's case with a partner, until withdrawn or up to a day. */
export async function aConsent(
  world: World,
  caseId: string,
  partner: "narsam" | "raddning",
  until: string | null = null,
): Promise<string> {
  const { consentId } = await world.as("karin").consents.record({
    operationId: world.op(),
    caseId,
    partnerUnitId: world.units[partner],
    givenByName: "Peter Dahl",
    how: "spoken",
    scope: "Hela ärendet",
    givenOn: world.today,
    until,
  });
  return consentId;
}
