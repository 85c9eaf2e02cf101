import { randomUUID } from "node:crypto";
import { searchText, sortKey } from "@lots/domain/text/swedish-text";
import type { Kysely } from "kysely";
import type { Schema } from "../src/database/schema.ts";
import { insertAll } from "./insert-all.ts";
import { momentOf, pick } from "./invented.ts";

export type Place = {
  readonly units: readonly string[];
  readonly users: readonly string[];
  readonly partnerUnitId: string;
  /** Two besides with as much as one has: fifty open cases, and twenty-five open parts in the fourth unit. */
  readonly usualPilotId: string;
  readonly usualOfficerId: string;
};

/** The second person of the second unit leads it. */
function roleOf(n: number, units: number) {
  if (n % units === 0) return "pilot" as const;
  return n === units + 1 ? ("manager" as const) : ("officer" as const);
}

/** Ten units with two people each, one of them a manager; the first holds the pilots, the last is a partner. Two more. */
export async function fillPlace(db: Kysely<Schema>): Promise<Place> {
  const units = Array.from({ length: 10 }, () => randomUUID());
  const users = Array.from({ length: 20 }, () => randomUUID());
  const usualPilotId = randomUUID();
  const usualOfficerId = randomUUID();
  const last = units.length - 1;
  await insertAll(db, "municipality", [
    {
      id: "municipality",
      name: "Mätstad",
      accent: "#7a1f63",
      defaultReach: "municipality",
      demonstrationSince: momentOf(0),
      silentAfterDays: 14,
      answerDaysQuestion: 2,
      answerDaysOther: 10,
      version: 1,
    },
  ]);
  await insertAll(
    db,
    "units",
    units.map((id, n) => ({
      id,
      name: `Enhet ${n}`,
      kind: n === last ? ("partner" as const) : ("municipal" as const),
      authority: `Nämnd ${n}`,
      parentName: null,
      duty: n === 0 ? ("pilots" as const) : null,
      sortKey: sortKey(`Enhet ${n}`),
      searchText: searchText(`Enhet ${n}`),
      retiredOn: null,
      version: 1,
    })),
  );
  await insertAll(
    db,
    "users",
    [...users, usualPilotId, usualOfficerId].map((id, n) => ({
      id,
      name: `Person ${n}`,
      email: `person${n}@exempel.invalid`,
      phone: null,
      sortKey: sortKey(`Person ${n}`),
      searchText: searchText(`Person ${n}`),
      disabledAt: null,
      version: 1,
    })),
  );
  await insertAll(db, "userRoles", [
    ...users.map((userId, n) => ({
      userId,
      unitId: pick(units, n),
      role: roleOf(n, units.length),
    })),
    { userId: usualPilotId, unitId: pick(units, 0), role: "pilot" },
    { userId: usualOfficerId, unitId: pick(units, 3), role: "officer" },
  ]);
  return { units, users, partnerUnitId: pick(units, last), usualPilotId, usualOfficerId };
}
