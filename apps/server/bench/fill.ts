import type { Kysely } from "kysely";
import type { Schema } from "../src/database/schema.ts";
import type { Amounts } from "./amounts.ts";
import { fillCases } from "./fill-cases.ts";
import { fillContacts } from "./fill-contacts.ts";
import { fillPlace } from "./fill-place.ts";
import { fillTimeline } from "./fill-timeline.ts";
import { pick } from "./invented.ts";
import { inventedCase } from "./invented-case.ts";

export type Filled = {
  readonly pilotId: string;
  readonly pilotUnitId: string;
  readonly officerId: string;
  readonly partnerId: string;
  readonly managerId: string;
};

/** Fills an empty, migrated database; dates and amounts are the same every time. */
export async function fill(db: Kysely<Schema>, amounts: Amounts): Promise<Filled> {
  const place = await fillPlace(db);
  const made = Array.from({ length: amounts.cases }, (_, n) => inventedCase(place, n, amounts));
  await fillCases(db, place, made);
  const contactIds = await fillContacts(db, place, made, amounts.contactsPerCase);
  await fillTimeline(db, made, contactIds, amounts);
  return {
    pilotId: pick(place.users, 0),
    pilotUnitId: pick(place.units, 0),
    officerId: pick(place.users, 1),
    partnerId: pick(place.users, 9),
    managerId: pick(place.users, 11),
  };
}
