import { addDays, calendarDateAt, instantAt } from "@lots/domain/calendar/calendar-date";
import type { Choices } from "@lots/domain/imports/import-company";
import type { Known } from "@lots/domain/imports/import-known";
import { noteWithout } from "@lots/domain/imports/import-note";
import type { RowFacts } from "@lots/domain/imports/import-row";
import type { Sight } from "../access/visible.ts";

/** Lets others in between two questions; within a transaction nothing does, for it keeps them out. */
type TakeTurn = () => Promise<void>;

/** What rows are decided against: these rows, how the list is headed and what was chosen. */
export type Asked = {
  readonly facts: readonly RowFacts[];
  readonly numbersInFile: readonly NumberInFile[];
  readonly headings: readonly string[];
  readonly choices: Choices;
};

export type NumberInFile = { readonly foldedName: string; readonly organisationNumber: string };

const mostAsked = 50;

/** In pieces that a database takes as parameters, with a turn for others between them. */
async function inPieces<T>(
  values: Iterable<T>,
  takeTurn: TakeTurn,
  ask: (some: readonly T[]) => Promise<void>,
): Promise<void> {
  const all = [...new Set(values)];
  for (let at = 0; at < all.length; at += mostAsked) {
    if (at > 0) await takeTurn();
    await ask(all.slice(at, at + mostAsked));
  }
}

const companies = (sight: Sight) =>
  sight.db
    .selectFrom(sight.companies.as("companies"))
    .select(["id", "name", "foldedName", "organisationNumber"])
    .where("archivedAt", "is", null)
    .orderBy("createdAt")
    .orderBy("id");

const isText = (value: string | null): value is string => value !== null;

/** The companies that the rows may mean, among those the pilot sees. Gives their ids. */
async function addCompanies(
  sight: Sight,
  known: Known,
  asked: Asked,
  takeTurn: TakeTurn,
): Promise<readonly string[]> {
  const chosen = [...asked.choices.values()];
  const numbers = [
    ...asked.facts.map(({ number }) => number).filter(isText),
    ...asked.numbersInFile.map(({ organisationNumber }) => organisationNumber),
    ...chosen.flatMap((choice) => (choice.kind === "number" ? [choice.organisationNumber] : [])),
  ];
  const names = asked.facts.map(({ foldedName }) => foldedName);
  const ids = chosen.flatMap((choice) => (choice.kind === "existing" ? [choice.companyId] : []));
  const found = new Set<string>();
  const add = (rows: readonly Parameters<Known["addCompany"]>[0][]) => {
    for (const row of rows) {
      known.addCompany(row);
      found.add(row.id);
    }
  };
  await inPieces(numbers, takeTurn, async (some) =>
    add(await companies(sight).where("organisationNumber", "in", some).execute()),
  );
  await inPieces(names, takeTurn, async (some) =>
    add(await companies(sight).where("foldedName", "in", some).execute()),
  );
  await inPieces(ids, takeTurn, async (some) =>
    add(await companies(sight).where("id", "in", some).execute()),
  );
  return [...found];
}

/** What is logged with these companies already, in the days that the rows are of. */
async function addLogged(
  sight: Sight,
  known: Known,
  companyIds: readonly string[],
  asked: Asked,
  takeTurn: TakeTurn,
) {
  const days = asked.facts.map(({ happenedOn }) => happenedOn).sort();
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return;
  await inPieces(companyIds, takeTurn, async (some) => {
    const contacts = await sight.db
      .selectFrom(sight.contacts.as("contacts"))
      .innerJoin(sight.contactVersions.as("versions"), (join) =>
        join
          .onRef("versions.contactId", "=", "contacts.id")
          .onRef("versions.version", "=", "contacts.version"),
      )
      .select(["contacts.companyId", "contacts.occurredAt", "versions.note"])
      .where("contacts.companyId", "in", some)
      .where("contacts.archivedAt", "is", null)
      .where("contacts.occurredAt", ">=", instantAt(first, "00:00"))
      .where("contacts.occurredAt", "<", instantAt(addDays(last, 1), "00:00"))
      .execute();
    for (const { companyId, occurredAt, note } of contacts) {
      const key = { companyId: companyId ?? "", happenedOn: calendarDateAt(occurredAt) };
      known.addLogged({ ...key, note }, null);
      known.addLogged({ ...key, note: noteWithout(note, asked.headings) }, null);
    }
  });
}

/** `known` as it stands in Lots now, for these rows. What it held before stays. */
export async function addKnown(sight: Sight, known: Known, asked: Asked, takeTurn: TakeTurn): Promise<Known> {
  for (const { foldedName, organisationNumber } of asked.numbersInFile) {
    known.addNumberInFile(foldedName, organisationNumber);
  }
  const companyIds = await addCompanies(sight, known, asked, takeTurn);
  await addLogged(sight, known, companyIds, asked, takeTurn);
  return known;
}
