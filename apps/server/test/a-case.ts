import { newId } from "../src/database/new-id.ts";
import type { World } from "./world.ts";

export async function aCase(
  world: World,
  more: { companyId?: string; codeName?: string; title?: string; reach?: "municipality" | "involved" } = {},
): Promise<{ caseId: string; number: string }> {
  const caseId = newId();
  const number = `26-${caseId.slice(-5).toUpperCase()}`;
  await world.db
    .insertInto("cases")
    .values({
      id: caseId,
      number,
      kind: "establishment",
      title: more.title ?? "Kyllager på Höjden",
      companyId: more.companyId ?? null,
      codeName: more.codeName ?? (more.companyId === undefined ? "Projekt Älg" : null),
      phase: "inquiry",
      reach: more.reach ?? "municipality",
      pilotId: world.people.karin,
      standInId: null,
      openedOn: world.today,
      closedOn: null,
      outcome: null,
      pausedUntil: null,
      pauseReason: null,
      nextAnswerOn: world.today,
      nextAnswerAbout: null,
      location: null,
      jobs: null,
      investmentMsek: null,
      plannedOpeningOn: null,
      matter: null,
      version: 1,
      sortKey: "x",
      searchText: `${number.toLowerCase()} ${(more.title ?? "kyllager").toLowerCase()}`,
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
