import type { Role } from "@lots/domain/access/role";
import { refuse } from "@lots/domain/refusal";
import type { Kysely } from "kysely";
import type { RequestContext } from "../api/request-context.ts";
import type { Schema } from "../database/schema.ts";

/** The mark that the database got when it was filled; it is never taken away. */
export async function isDemonstration(db: Kysely<Schema>): Promise<boolean> {
  const found = await db.selectFrom("municipality").select("demonstrationSince").executeTakeFirst();
  return (found?.demonstrationSince ?? null) !== null;
}

export type DemonstrationPerson = {
  readonly id: string;
  readonly name: string;
  readonly unitName: string;
  readonly role: Role;
};

/** Whom one can be: nobody at all in a real municipality. */
export async function demonstrationPeople({
  database,
}: RequestContext): Promise<readonly DemonstrationPerson[]> {
  if (!(await isDemonstration(database.db))) return refuse("demonstration-only");
  const rows = await database.db
    .selectFrom("users")
    .innerJoin("userRoles", "userRoles.userId", "users.id")
    .innerJoin("units", "units.id", "userRoles.unitId")
    .select(["users.id", "users.name", "units.name as unitName", "userRoles.role"])
    .where("users.disabledAt", "is", null)
    .where("units.retiredOn", "is", null)
    .orderBy("units.sortKey")
    .orderBy("users.sortKey")
    .orderBy("users.id")
    .execute();
  // The pilots first: with them the story begins.
  const pilots = rows.filter(({ role }) => role === "pilot");
  // Once each, also who has a role in two units.
  return [...Map.groupBy([...pilots, ...rows], ({ id }) => id).values()].flatMap(([first]) => first ?? []);
}
