import { typedDigits } from "@lots/domain/persons/phone-number";
import type { Sight } from "../access/visible.ts";
import { shownNumber } from "../companies/company-row.ts";
import { recentHits } from "./recent-queries.ts";
import { caseHit, companyHit, type Hit, personHit } from "./search-hit.ts";
import { fitsTyped, rankOf } from "./text-rank-queries.ts";

const most = 12;
/** How many of each kind come first, so that no kind crowds out the others. */
const share = { company: 6, case: 3, person: 3 } as const;

/**
 * The one field of the contact dialog: companies by name and number, open cases by number and title, persons by
 * name and phone number; before anything is typed, what the person had last. Only what the reader sees.
 */
export async function findForContact(sight: Sight, { text }: { text: string }): Promise<readonly Hit[]> {
  if (text === "") return recentHits(sight, most);
  const companies = await companiesLike(sight, text);
  const cases = await openCasesLike(sight, text);
  const persons = await personsLike(sight, text);
  const first = [
    ...companies.slice(0, share.company),
    ...cases.slice(0, share.case),
    ...persons.slice(0, share.person),
  ];
  const rest = [
    ...companies.slice(share.company),
    ...cases.slice(share.case),
    ...persons.slice(share.person),
  ];
  const chosen = new Set([...first, ...rest].slice(0, most));
  return [...companies, ...cases, ...persons].filter((hit) => chosen.has(hit));
}

async function companiesLike(sight: Sight, text: string) {
  const number = typedDigits(text)?.slice(-10) ?? null;
  const rows = await sight.db
    .selectFrom(sight.companies.as("companies"))
    .select(["id", "name", "organisationNumber", "legalForm"])
    .where("archivedAt", "is", null)
    .where((eb) => eb.or([fitsTyped(eb, eb.ref("searchText"), text), eb("organisationNumber", "=", number)]))
    .orderBy((eb) => rankOf(eb.ref("searchText"), text))
    .orderBy("sortKey")
    .orderBy("id")
    .limit(most)
    .execute();
  return rows.map((row) => companyHit({ ...row, organisationNumber: shownNumber(row) }));
}

async function openCasesLike(sight: Sight, text: string) {
  const rows = await sight.db
    .selectFrom(sight.cases.as("cases"))
    .leftJoin(sight.companies.as("companies"), "companies.id", "cases.companyId")
    .select(["cases.id", "cases.number", "cases.title", "cases.codeName"])
    .select(["companies.id as companyId", "companies.name as companyName"])
    .where("cases.closedOn", "is", null)
    .where((eb) => fitsTyped(eb, eb.ref("cases.searchText"), text))
    .orderBy((eb) => rankOf(eb.ref("cases.searchText"), text))
    .orderBy("cases.sortKey")
    .orderBy("cases.id")
    .limit(most)
    .execute();
  return rows.map(caseHit);
}

async function personsLike(sight: Sight, text: string) {
  const rows = await sight.db
    .selectFrom(sight.persons.as("persons"))
    .leftJoin(sight.companies.as("companies"), "companies.id", "persons.companyId")
    .select(["persons.id", "persons.name", "persons.title", "persons.phone"])
    .select(["companies.id as companyId", "companies.name as companyName"])
    .where("persons.archivedAt", "is", null)
    .where((eb) => fitsTyped(eb, eb.ref("persons.searchText"), text))
    .orderBy((eb) => rankOf(eb.ref("persons.searchText"), text))
    .orderBy("persons.sortKey")
    .orderBy("persons.id")
    .limit(most)
    .execute();
  return rows.map(personHit);
}
