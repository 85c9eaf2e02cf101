import { foldCompanyName } from "@lots/domain/companies/company-name";
import { parseOrganisationNumber } from "@lots/domain/companies/organisation-number";
import type { Sight } from "../access/visible.ts";
import { shownNumber } from "./company-row.ts";

const mostDuplicates = 5;

/** What the form holds so far; the number may be half of one yet. */
type Typed = { readonly name: string; readonly organisationNumber: string; readonly exceptId: string | null };

/** The companies with the same number, or that are called the same, among those the writer sees. */
export async function duplicatesOf(sight: Sight, { name, organisationNumber, exceptId }: Typed) {
  const reading = parseOrganisationNumber(organisationNumber);
  const number = reading.ok ? reading.number : null;
  const foldedName = foldCompanyName(name);
  if (number === null && foldedName === "") return [];
  const rows = await sight.db
    .selectFrom(sight.companies.as("companies"))
    .select(["id", "name", "organisationNumber", "legalForm"])
    .where("archivedAt", "is", null)
    .where("id", "<>", exceptId ?? "")
    .where((eb) => eb.or([eb("organisationNumber", "=", number), eb("foldedName", "=", foldedName)]))
    .orderBy("sortKey")
    .limit(mostDuplicates)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    organisationNumber: shownNumber(row),
    because: number !== null && row.organisationNumber === number ? ("number" as const) : ("name" as const),
  }));
}

/** The company that already has the number, within what the writer may see: beyond it nothing is told (heart.md B). */
export function companyWithNumber(sight: Sight, organisationNumber: string, exceptId: string | null) {
  return sight.db
    .selectFrom(sight.companies.as("companies"))
    .select(["id", "name"])
    .where("organisationNumber", "=", organisationNumber)
    .where("archivedAt", "is", null)
    .where("id", "<>", exceptId ?? "")
    .executeTakeFirst();
}
