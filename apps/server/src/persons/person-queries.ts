import type { Sight } from "../access/visible.ts";

export function personsOfCompany(sight: Sight, companyId: string) {
  return sight.db
    .selectFrom(sight.persons.as("persons"))
    .select(["id", "name", "title", "phone", "email", "version"])
    .where("companyId", "=", companyId)
    .where("archivedAt", "is", null)
    .orderBy("sortKey")
    .orderBy("id")
    .execute();
}
