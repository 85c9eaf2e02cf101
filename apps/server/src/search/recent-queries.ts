import type { Sight } from "../access/visible.ts";
import { shownNumber } from "../companies/company-row.ts";
import { caseHit, companyHit, type Hit } from "./search-hit.ts";

/** The companies one has just spoken with are few among these. */
const latestContacts = 40;

type Recent = { readonly hit: Hit; readonly at: string };

async function recentCompanies(sight: Sight): Promise<readonly Recent[]> {
  const rows = await sight.db
    .selectFrom(
      sight.contacts
        .where("contacts.loggedByUserId", "=", sight.actor.userId)
        .orderBy("contacts.occurredAt", "desc")
        .orderBy("contacts.id", "desc")
        .limit(latestContacts)
        .as("contacts"),
    )
    .innerJoin(sight.companies.as("companies"), "companies.id", "contacts.companyId")
    .select(["companies.id", "companies.name", "companies.organisationNumber", "companies.legalForm"])
    .select((eb) => eb.fn.max("contacts.occurredAt").as("at"))
    .where("companies.archivedAt", "is", null)
    .groupBy(["companies.id", "companies.name", "companies.organisationNumber", "companies.legalForm"])
    .execute();
  return rows.map((row) => ({
    hit: companyHit({ ...row, organisationNumber: shownNumber(row) }),
    at: row.at,
  }));
}

async function recentCases(sight: Sight, limit: number): Promise<readonly Recent[]> {
  const rows = await sight.db
    .selectFrom(sight.ownReadMarks.as("marks"))
    .innerJoin(sight.cases.as("cases"), "cases.id", "marks.caseId")
    .leftJoin(sight.companies.as("companies"), "companies.id", "cases.companyId")
    .select(["cases.id", "cases.number", "cases.title", "cases.codeName", "marks.seenAt"])
    .select(["companies.id as companyId", "companies.name as companyName"])
    .where("cases.closedOn", "is", null)
    .orderBy("marks.seenAt", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({ hit: caseHit(row), at: row.seenAt }));
}

/** What the person had in hand last: companies spoken with and cases opened, latest first. */
export async function recentHits(sight: Sight, limit: number): Promise<readonly Hit[]> {
  const recents = [...(await recentCompanies(sight)), ...(await recentCases(sight, limit))];
  const latestFirst = recents.sort((a, b) => (a.at < b.at ? 1 : -1));
  return latestFirst.slice(0, limit).map(({ hit }) => hit);
}
