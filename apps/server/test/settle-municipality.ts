import { sortKey } from "@lots/domain/text/swedish-text";
import type { Kysely } from "kysely";
import { newId } from "../src/database/new-id.ts";
import type { Schema } from "../src/database/schema.ts";
import { emailOf, type PersonName, people, type UnitName, units } from "./people.ts";

type Ids<Name extends string> = Readonly<Record<Name, string>>;

export type Settled = { readonly units: Ids<UnitName>; readonly people: Ids<PersonName> };

/** `Object.keys` forgets the names; these objects hold exactly their own. */
const namesOf = <Name extends string>(words: Readonly<Record<Name, unknown>>): Name[] =>
  Object.keys(words) as Name[];

const idFor = <Name extends string>(names: readonly Name[]): Ids<Name> =>
  Object.fromEntries(names.map((name) => [name, newId()])) as Ids<Name>;

/** Puts a municipality, its units and its people into an empty database. */
export async function settleMunicipality(db: Kysely<Schema>): Promise<Settled> {
  const settled = { units: idFor(namesOf(units)), people: idFor(namesOf(people)) };
  await db.transaction().execute(async (tx) => {
    await tx
      .insertInto("municipality")
      .values({
        id: "municipality",
        name: "Kristinehamn",
        accent: "#1f5f8b",
        defaultReach: "municipality",
        demonstrationSince: null,
        silentAfterDays: 14,
        answerDaysQuestion: 2,
        answerDaysOther: 10,
        version: 1,
      })
      .execute();
    await tx
      .insertInto("units")
      .values(namesOf(units).map((name) => unitRow(name, settled.units[name])))
      .execute();
    await tx
      .insertInto("users")
      .values(namesOf(people).map((name) => userRow(name, settled.people[name])))
      .execute();
    await tx
      .insertInto("userRoles")
      .values(namesOf(people).map((name) => roleRow(name, settled)))
      .execute();
  });
  return settled;
}

function unitRow(name: UnitName, id: string) {
  const words = units[name];
  const duty = "duty" in words ? words.duty : null;
  const keys = { sortKey: sortKey(words.name), searchText: words.name.toLowerCase() };
  return { ...words, ...keys, id, duty, parentName: null, retiredOn: null, version: 1 };
}

function userRow(name: PersonName, id: string) {
  const words = people[name];
  const keys = { sortKey: sortKey(words.name), searchText: words.name.toLowerCase() };
  return { id, name: words.name, email: emailOf(name), phone: null, ...keys, disabledAt: null, version: 1 };
}

const roleRow = (name: PersonName, settled: Settled) => ({
  userId: settled.people[name],
  unitId: settled.units[people[name].unit],
  role: people[name].role,
});
