import type { Kysely } from "kysely";
import type { Schema } from "../src/database/schema.ts";
import type { Amounts } from "./amounts.ts";
import { fillCases } from "./fill-cases.ts";
import { fillContacts } from "./fill-contacts.ts";
import { fillPlace } from "./fill-place.ts";
import { fillTimeline } from "./fill-timeline.ts";
import { pick } from "./invented.ts";
import { inventedCase } from "./invented-case.ts";

export const people = ["pilot", "officer", "partner", "manager", "usual pilot", "usual officer"] as const;
/** The pilot and the officer have hundreds of times as much as the usual ones. */
export type Person = (typeof people)[number];

export type Filled = {
  readonly userIds: Readonly<Record<Person, string>>;
  readonly pilotUnitId: string;
};

/** Fills an empty, migrated database; dates and amounts are the same every time. */
export async function fill(db: Kysely<Schema>, amounts: Amounts): Promise<Filled> {
  const place = await fillPlace(db);
  const made = Array.from({ length: amounts.cases }, (_, n) => inventedCase(place, n, amounts));
  await fillCases(db, place, made);
  const contactIds = await fillContacts(db, place, made, amounts.contactsPerCase);
  await fillTimeline(db, made, contactIds, amounts);
  return {
    userIds: {
      pilot: pick(place.users, 0),
      officer: pick(place.users, 1),
      partner: pick(place.users, 9),
      manager: pick(place.users, 11),
      "usual pilot": place.usualPilotId,
      "usual officer": place.usualOfficerId,
    },
    pilotUnitId: pick(place.units, 0),
  };
}
