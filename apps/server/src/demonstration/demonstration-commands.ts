import { addDays, type Instant, instantAt } from "@lots/domain/calendar/calendar-date";
import { generateOrganisationNumber } from "@lots/domain/companies/organisation-number";
import { searchText, sortKey } from "@lots/domain/text/swedish-text";
import type { Services } from "../api/request-context.ts";
import { newId } from "../database/new-id.ts";
import { hashPassword } from "../sessions/password-hash.ts";
import { after } from "../sessions/session-life.ts";
import { newToken, tokenHash } from "../sessions/session-token.ts";
import { Almanac } from "./almanac.ts";
import { type CompanyKey, companies } from "./companies.ts";
import { looseContacts } from "./loose-contacts.ts";
import {
  type DemonstrationPerson,
  demonstrationPassword,
  emailOf,
  type PersonKey,
  people,
} from "./people.ts";
import { type Stage, setStage } from "./stage.ts";
import { closed } from "./stories/closed.ts";
import { energyAndServices } from "./stories/energy-and-services.ts";
import { foodAndLodging } from "./stories/food-and-lodging.ts";
import { industry } from "./stories/industry.ts";
import { type Act, actsOf } from "./story-teller.ts";
import { type UnitKey, units } from "./units.ts";

const stories = [...industry, ...foodAndLodging, ...energyAndServices, ...closed];

/** Companies are known a while before the first story begins. */
const before = -420;
const hourMs = 3_600_000;
/** Nobody opens Lots every day: what has happened in the last of these is still news. */
const newForDays = 6;

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] =>
  // A constant table has exactly its own keys.
  Object.keys(record) as K[];

/** What makes one kind of row for each key, and keeps the ids. */
const idsFor = <K extends string>(keys: readonly K[]): Readonly<Record<K, string>> =>
  Object.fromEntries(keys.map((key) => [key, newId()])) as Record<K, string>;

/**
 * Fills an empty database with Kristinehamn as it could be: units, people, companies, and stories that are played
 * through the product's own procedures, with dates counted from today so that it always looks alive.
 */
export async function fillDemonstration(services: Services): Promise<void> {
  const { today } = services.clock();
  const almanac = new Almanac(today);
  const ids = await settlePlace(services);
  const stage = setStage(services, almanac, ids);
  const known = await addCompanies(stage);
  const acts = (await Promise.all(stories.map((story) => actsOf(stage, story, known)))).flat();
  for (const act of [...acts, ...looseActs(stage, known)].toSorted((a, b) => a.day - b.day)) {
    almanac.turnTo(act.day);
    await act.play();
  }
  await markOldNoticesRead(services, instantAt(addDays(today, -newForDays), "00:00"));
  await services.database.db.deleteFrom("sessions").execute();
  await services.database.db.deleteFrom("operations").execute();
}

async function markOldNoticesRead({ database: { db }, clock }: Services, before: Instant): Promise<void> {
  const old = db.selectFrom("timelineEntries").select("id").where("recordedAt", "<", before);
  await db.updateTable("notices").set({ seenAt: clock().now }).where("entryId", "in", old).execute();
}

async function settlePlace(services: Services) {
  const { db } = services.database;
  const { now } = services.clock();
  const unitIds = idsFor(keysOf(units));
  const userIds = idsFor(keysOf(people));
  await db
    .insertInto("units")
    .values(
      keysOf(units).map((key) => ({
        id: unitIds[key],
        ...units[key],
        sortKey: sortKey(units[key].name),
        searchText: searchText(units[key].name),
        retiredOn: null,
        version: 1,
      })),
    )
    .execute();
  await db
    .insertInto("users")
    .values(
      keysOf(people).map((key) => ({
        id: userIds[key],
        name: people[key].name,
        email: emailOf(key),
        phone: null,
        sortKey: sortKey(people[key].name),
        searchText: searchText(people[key].name, emailOf(key)),
        disabledAt: null,
        version: 1,
      })),
    )
    .execute();
  await db
    .insertInto("userRoles")
    .values(
      keysOf(people).flatMap((key) => {
        const { unit, role, alsoManages }: DemonstrationPerson = people[key];
        const own = { userId: userIds[key], unitId: unitIds[unit], role };
        return alsoManages === undefined
          ? [own]
          : [own, { userId: userIds[key], unitId: unitIds[alsoManages], role: "manager" as const }];
      }),
    )
    .execute();
  // One hash for all: the password stands in the documentation and opens nothing but the demonstration.
  const hash = await hashPassword(demonstrationPassword, services.passwordCost);
  await db
    .insertInto("passwords")
    .values(keysOf(people).map((key) => ({ userId: userIds[key], hash, changedAt: now })))
    .execute();
  const tokens = Object.fromEntries(keysOf(people).map((key) => [key, newToken()])) as Record<
    PersonKey,
    string
  >;
  await db
    .insertInto("sessions")
    .values(
      keysOf(people).map((key) => ({
        tokenHash: tokenHash(tokens[key]),
        userId: userIds[key],
        createdAt: now,
        lastActiveAt: now,
        endsAt: after(now, hourMs),
      })),
    )
    .execute();
  return { people: userIds, units: unitIds as Readonly<Record<UnitKey, string>>, tokens };
}

async function addCompanies({ almanac, as, op }: Stage) {
  almanac.turnTo(before);
  const known: [CompanyKey, { companyId: string; personId: string }][] = [];
  for (const [seed, key] of keysOf(companies).entries()) {
    const { name, person } = companies[key];
    // A sole trader's number is a personal identity number: the demonstration has none.
    const organisationNumber = name.includes("enskild firma") ? null : generateOrganisationNumber(seed + 1);
    const { companyId } = await as("karin").companies.add({ ...op(), name, organisationNumber });
    const { personId } = await as("karin").persons.add({ ...op(), companyId, ...person });
    known.push([key, { companyId, personId }]);
  }
  // Each key was pushed once.
  return Object.fromEntries(known) as Record<CompanyKey, { companyId: string; personId: string }>;
}

function looseActs(
  { almanac, as, op, person }: Stage,
  known: Readonly<Record<CompanyKey, { companyId: string; personId: string }>>,
): readonly Act[] {
  return looseContacts.map(({ day, by, company, channel, note, step }) => ({
    day,
    play: async () => {
      const { companyId, personId } = known[company];
      await as(by).contacts.log({
        ...op(),
        channel,
        note,
        company: { kind: "existing", id: companyId },
        person: { kind: "existing", id: personId },
        nextStep:
          step === undefined ? null : { text: step.text, owner: person(by), dueOn: almanac.dateOf(step.due) },
      });
    },
  }));
}
