import { addDays } from "@lots/domain/calendar/calendar-date";
import type { Reach } from "@lots/domain/cases/case";
import type { PersonName } from "./people.ts";
import type { World } from "./world.ts";

type Words = {
  readonly by?: PersonName;
  readonly title?: string;
  readonly codeName?: string;
  readonly reach?: Reach;
  readonly stepOwner?: PersonName;
};

/** A case opened through the API, as its pilot does it, with a step due tomorrow. */
export async function anOpenedCase(
  world: World,
  { by = "karin", title = "Kyllager", codeName = "Projekt Älg", reach, stepOwner = by }: Words = {},
) {
  return world.as(by).cases.open({
    operationId: world.op(),
    kind: "establishment",
    title,
    codeName,
    reach: reach ?? null,
    nextStep: { text: "Ring dem", owner: world.people[stepOwner], dueOn: addDays(world.today, 1) },
  });
}
