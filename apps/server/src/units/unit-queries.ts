import type { Sight } from "../access/visible.ts";

/** Every unit, the retired too: they stand in older cases. */
export const listUnits = ({ db }: Sight) =>
  db
    .selectFrom("units")
    .select(["id", "name", "kind", "authority", "parentName", "duty", "retiredOn", "version"])
    .orderBy("sortKey")
    .orderBy("id")
    .execute();
