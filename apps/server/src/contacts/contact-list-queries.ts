import { addDays, type CalendarDate, type Instant, instantAt } from "@lots/domain/calendar/calendar-date";
import type { Channel } from "@lots/domain/contacts/contact";
import { sql } from "kysely";
import type { Sight } from "../access/visible.ts";
import { withShownNumber } from "../companies/company-row.ts";
import { fitsText } from "../database/fits-text.ts";
import { linksOf, stepsOf } from "./contact-context-queries.ts";
import { mayLink } from "./contact-link-queries.ts";

/** More of a note than a row shows; the whole is read on its own. */
const noteBeginning = 500;

type Filter = {
  readonly text: string;
  readonly channel: Channel | null;
  readonly unitId: string | null;
  readonly companyId: string | null;
  readonly mine: boolean;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
};

type Place = { readonly occurredAt: Instant; readonly id: string };
type Wanted = Filter & { readonly after: Place | null; readonly limit: number };

/** The contacts that the reader sees and that fit; archived ones stay on their case and company only. */
function contactsLike(sight: Sight, filter: Filter) {
  const { text, channel, unitId, companyId, mine, from, to } = filter;
  return sight.db
    .selectFrom(sight.contacts.as("contacts"))
    .where("contacts.archivedAt", "is", null)
    .where((eb) => {
      const asked = [fitsText(eb, eb.ref("contacts.searchText"), text)];
      if (channel !== null) asked.push(eb("contacts.channel", "=", channel));
      if (unitId !== null)
        asked.push(eb.or([eb("contacts.unitId", "=", unitId), eb("contacts.concernsUnitId", "=", unitId)]));
      if (companyId !== null) asked.push(eb("contacts.companyId", "=", companyId));
      if (mine) asked.push(eb("contacts.loggedByUserId", "=", sight.actor.userId));
      if (from !== null) asked.push(eb("contacts.occurredAt", ">=", instantAt(from, "00:00")));
      if (to !== null) asked.push(eb("contacts.occurredAt", "<", instantAt(addDays(to, 1), "00:00")));
      return eb.and(asked);
    });
}

const note = sql.ref<string>("versions.note");

function pageOf(sight: Sight, { after, limit, ...filter }: Wanted) {
  return contactsLike(sight, filter)
    .innerJoin(sight.contactVersions.as("versions"), (join) =>
      join.onRef("versions.contactId", "=", "contacts.id").onRef("versions.version", "=", "contacts.version"),
    )
    .innerJoin("units", "units.id", "contacts.unitId")
    .innerJoin("users", "users.id", "contacts.loggedByUserId")
    .leftJoin(sight.companies.as("companies"), "companies.id", "contacts.companyId")
    .leftJoin(sight.persons.as("persons"), "persons.id", "contacts.personId")
    .select([
      "contacts.id",
      "contacts.occurredAt",
      "contacts.channel",
      "contacts.matter",
      "contacts.isAnswer",
    ])
    .select(["contacts.audience", "contacts.version", "contacts.source"])
    .select(["contacts.unitId", "units.name as unitName"])
    .select(["contacts.loggedByUserId as byUserId", "users.name as byName"])
    .select(["companies.id as companyId", "companies.name as companyName"])
    .select(["companies.organisationNumber", "companies.legalForm"])
    .select(["persons.id as personId", "persons.name as personName"])
    .select([
      sql<string>`substr(${note}, 1, ${sql.lit(noteBeginning)})`.as("note"),
      sql<number>`case when length(${note}) > ${sql.lit(noteBeginning)} then 1 else 0 end`.as("isCut"),
    ])
    .where((eb) =>
      after === null
        ? eb.and([])
        : eb(eb.refTuple("contacts.occurredAt", "contacts.id"), "<", eb.tuple(after.occurredAt, after.id)),
    )
    .orderBy("contacts.occurredAt", "desc")
    .orderBy("contacts.id", "desc")
    .limit(limit + 1)
    .execute();
}

/** Contacts, latest first, each with its cases and open steps as far as the reader sees them. */
export async function listContacts(sight: Sight, wanted: Wanted) {
  const rows = await pageOf(sight, wanted);
  const page = rows.slice(0, wanted.limit);
  const last = page.at(-1);
  const ids = page.map((row) => row.id);
  const cases = await linksOf(sight, ids);
  const steps = await stepsOf(sight, ids);
  return {
    rows: page.map(({ isAnswer, isCut, ...row }) => ({
      ...withShownNumber(row),
      isAnswer: isAnswer === 1,
      isCut: isCut === 1,
      cases: cases.filter((link) => link.contactId === row.id),
      nextSteps: steps.filter((step) => step.contactId === row.id),
      may: { link: mayLink(sight, row).link },
    })),
    next:
      rows.length > wanted.limit && last !== undefined ? { occurredAt: last.occurredAt, id: last.id } : null,
  };
}

export async function countContacts(sight: Sight, filter: Filter): Promise<number> {
  const { count } = await contactsLike(sight, filter)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}
