import { isMunicipalStaff } from "@lots/domain/access/actor";
import { mayTry } from "@lots/domain/access/capability";
import { refuse } from "@lots/domain/refusal";
import type { Sight } from "../access/visible.ts";
import { personsOfCompany } from "../persons/person-queries.ts";
import { casesOfCompany } from "./company-case-queries.ts";
import { withShownNumber } from "./company-row.ts";

/** Companies are kept by the municipality; a partner reads those of the cases shared with it. */
export const mayEditCompanies = (sight: Pick<Sight, "actor">): boolean =>
  isMunicipalStaff(sight.actor) && mayTry(sight.actor, "companies.edit");

export async function getCompany(sight: Sight, { id }: { id: string }) {
  const company = await sight.db
    .selectFrom(sight.companies.as("companies"))
    .select(["id", "name", "organisationNumber", "legalForm", "foreignNumber", "country"])
    .select(["archivedAt", "archivedReason", "version"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (company === undefined) return refuse("not-found");
  return {
    ...withShownNumber(company),
    persons: await personsOfCompany(sight, id),
    cases: await casesOfCompany(sight, id),
    mayEdit: mayEditCompanies(sight) && company.archivedAt === null,
    mayRestore: mayEditCompanies(sight) && company.archivedAt !== null,
  };
}

/** The company form: the only place where a sole trader's whole number is shown. */
export async function getCompanyForForm(sight: Sight, { id }: { id: string }) {
  if (!mayEditCompanies(sight)) return refuse("not-allowed");
  const company = await sight.db
    .selectFrom(sight.companies.as("companies"))
    .select(["id", "name", "organisationNumber", "legalForm", "foreignNumber", "country", "version"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (company === undefined) return refuse("not-found");
  const { foreignNumber, country, ...rest } = company;
  const foreign = foreignNumber === null || country === null ? null : { number: foreignNumber, country };
  return { ...rest, foreign };
}
