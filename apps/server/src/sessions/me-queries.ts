import { capabilitiesFor } from "@lots/domain/access/capability";
import { firstPreferences } from "@lots/domain/sessions/preferences";
import type { Sight } from "../access/visible.ts";
import { getMunicipality } from "../municipality/municipality-queries.ts";
import { countsForRail } from "../my-day/rail-queries.ts";

/** All that the frame around every screen needs to know of the person who is signed in. */
export async function getMe(sight: Sight) {
  const { actor, db } = sight;
  const user = await db
    .selectFrom("users")
    .select(["id", "name"])
    .where("id", "=", actor.userId)
    .executeTakeFirstOrThrow();
  const unitNames = await db
    .selectFrom("units")
    .select(["id", "name"])
    .where("id", "in", [...actor.memberships.map(({ unitId }) => unitId), ""])
    .execute();
  const preferences = await sight.ownPreferences.executeTakeFirst();
  return {
    ...user,
    memberships: actor.memberships.map((membership) => ({
      ...membership,
      unitName: unitNames.find(({ id }) => id === membership.unitId)?.name ?? "",
    })),
    capabilities: capabilitiesFor(actor),
    preferences: preferences ?? firstPreferences,
    municipality: await getMunicipality(sight),
    counts: await countsForRail(sight),
  };
}
