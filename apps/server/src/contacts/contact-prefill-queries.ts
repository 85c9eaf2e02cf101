import { caseName } from "@lots/domain/cases/case-name";
import type { Sight } from "../access/visible.ts";

type Known = {
  readonly companyId: string | null;
  readonly personId: string | null;
  readonly caseId: string | null;
};

/** Whom a contact is about to be logged with, when a row or a page already knows; null where it may not be seen. */
export async function contactPrefill(sight: Sight, known: Known) {
  if (known.caseId !== null) return casePrefill(sight, known.caseId);
  if (known.personId !== null) return personPrefill(sight, known.personId);
  if (known.companyId !== null) return companyPrefill(sight, known.companyId);
  return null;
}

async function casePrefill(sight: Sight, id: string) {
  const found = await sight.db
    .selectFrom(sight.cases.as("cases"))
    .leftJoin(sight.companies.as("companies"), "companies.id", "cases.companyId")
    .select(["cases.id", "cases.number", "cases.title", "cases.codeName", "cases.companyId"])
    .select("companies.name as companyName")
    .where("cases.id", "=", id)
    .where("cases.closedOn", "is", null)
    .executeTakeFirst();
  if (found === undefined) return null;
  const name = caseName(found);
  return { kind: "case", id, number: found.number, name, companyId: found.companyId } as const;
}

async function personPrefill(sight: Sight, id: string) {
  const found = await sight.db
    .selectFrom(sight.persons.as("persons"))
    .leftJoin(sight.companies.as("companies"), "companies.id", "persons.companyId")
    .select(["persons.id", "persons.name", "persons.companyId", "companies.name as companyName"])
    .where("persons.id", "=", id)
    .executeTakeFirst();
  return found === undefined ? null : ({ kind: "person", ...found } as const);
}

async function companyPrefill(sight: Sight, id: string) {
  const found = await sight.db
    .selectFrom(sight.companies.as("companies"))
    .select(["id", "name"])
    .where("id", "=", id)
    .executeTakeFirst();
  return found === undefined ? null : ({ kind: "company", ...found } as const);
}
