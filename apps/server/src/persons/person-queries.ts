import type { Sight } from "../access/visible.ts";

/** Those who are out of the lists come too, marked: they can be taken back. */
export function personsOfCompany(sight: Sight, companyId: string) {
  return sight.db
    .selectFrom(sight.persons.as("persons"))
    .select(["id", "name", "title", "phone", "email", "archivedAt", "version"])
    .where("companyId", "=", companyId)
    .orderBy("sortKey")
    .orderBy("id")
    .execute();
}
