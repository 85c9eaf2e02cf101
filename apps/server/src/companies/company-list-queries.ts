import { typedDigits } from "@lots/domain/persons/phone-number";
import { sql } from "kysely";
import type { Sight } from "../access/visible.ts";
import { fitsTyped } from "../search/text-rank-queries.ts";
import { withShownNumber } from "./company-row.ts";

type Place = { readonly sortKey: string; readonly id: string };

type Wanted = {
  readonly text: string;
  readonly archived: boolean;
  readonly after: Place | null;
  readonly limit: number;
};

/** By name or by number; a personal identity number only by the whole of it. */
function companiesLike(sight: Sight, { text, archived }: Pick<Wanted, "text" | "archived">) {
  const number = typedDigits(text)?.slice(-10) ?? null;
  return sight.db
    .selectFrom(sight.companies.as("companies"))
    .where("companies.archivedAt", archived ? "is not" : "is", null)
    .where((eb) =>
      eb.or([
        fitsTyped(eb, eb.ref("companies.searchText"), text),
        eb("companies.organisationNumber", "=", number),
      ]),
    );
}

/** Companies in Swedish order, each with its open cases and the last contact, as far as the reader sees them. */
export async function listCompanies(sight: Sight, wanted: Wanted) {
  const { after, limit } = wanted;
  const thisCompany = sql<string>`${sql.ref("companies.id")}`;
  const rows = await companiesLike(sight, wanted)
    .select(["companies.id", "companies.name", "companies.organisationNumber", "companies.legalForm"])
    .select(["companies.foreignNumber", "companies.country", "companies.sortKey"])
    .select(() => [
      sight.cases
        .clearSelect()
        .select((inner) => inner.fn.countAll<number>().as("count"))
        .where("cases.companyId", "=", thisCompany)
        .where("cases.closedOn", "is", null)
        .as("openCases"),
      sight.contacts
        .clearSelect()
        .select((inner) => inner.fn.max("contacts.occurredAt").as("last"))
        .where("contacts.companyId", "=", thisCompany)
        .where("contacts.archivedAt", "is", null)
        .as("lastContactAt"),
    ])
    .where((eb) =>
      after === null
        ? eb.and([])
        : eb(eb.refTuple("companies.sortKey", "companies.id"), ">", eb.tuple(after.sortKey, after.id)),
    )
    .orderBy("companies.sortKey")
    .orderBy("companies.id")
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page.map(withShownNumber),
    next: rows.length > limit && last !== undefined ? { sortKey: last.sortKey, id: last.id } : null,
  };
}

export async function countCompanies(
  sight: Sight,
  wanted: Pick<Wanted, "text" | "archived">,
): Promise<number> {
  const { count } = await companiesLike(sight, wanted)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}
