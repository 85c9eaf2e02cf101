import { isPilot } from "@lots/domain/access/actor";
import type { Sight } from "../access/visible.ts";
import { findActor } from "../users/actor-queries.ts";

/** Disabled, or no longer a pilot: then nobody acts for the case until another pilot takes it. */
export async function isPilotGone(sight: Sight, pilotId: string): Promise<boolean> {
  const found = await findActor(sight.db, pilotId);
  return found === null || !isPilot(found.actor);
}
