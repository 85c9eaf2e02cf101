import { randomUUID } from "node:crypto";
import type { CalendarDate, Instant } from "@lots/domain/calendar/calendar-date";
import { calendarDate, instant } from "@lots/domain/calendar/calendar-input";
import type { CasePhase } from "@lots/domain/cases/case";
import type { PartStatus } from "@lots/domain/parts/part";
import { searchText, sortKey } from "@lots/domain/text/swedish-text";
import type { Insertable, Kysely } from "kysely";
import type { Schema } from "../src/database/schema.ts";

/** How much there is; the figures of the issue are `officeOfTenYears`. */
export type Amounts = {
  readonly cases: number;
  readonly partsPerCase: number;
  readonly eventsPerCase: number;
  readonly contactsPerCase: number;
};

export const officeOfTenYears: Amounts = {
  cases: 10_000,
  partsPerCase: 5,
  eventsPerCase: 20,
  contactsPerCase: 6,
};

export type Filled = {
  readonly pilotId: string;
  readonly pilotUnitId: string;
  readonly officerId: string;
  readonly partnerId: string;
};

const batch = 400;
const streets = ["Hamngatan", "Åvägen", "Östra torget", "Kungsgatan", "Industrivägen", "Ångbåtskajen"];
const trades = ["Plåt", "Bageri", "Logistik", "Krog", "Återbruk", "Bilservice", "Tandvård", "Trähus"];
const phases: readonly CasePhase[] = ["inquiry", "exploration", "permits", "building", "opening"];
const statuses: readonly PartStatus[] = [
  "not_started",
  "waiting_company",
  "in_progress",
  "decided",
  "in_progress",
];

const pick = <T>(list: readonly T[], n: number): T => {
  const one = list[n % list.length];
  if (one === undefined) throw new Error("an empty list to pick from");
  return one;
};
const dayOf = (n: number): CalendarDate =>
  calendarDate.parse(new Date(Date.UTC(2026, 10, 24) - n * 86_400_000).toISOString().slice(0, 10));
const momentOf = (n: number): Instant =>
  instant.parse(new Date(Date.UTC(2026, 10, 24, 9) - n * 3_600_000).toISOString());

async function insertAll<T extends keyof Schema>(
  db: Kysely<Schema>,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += batch) {
    await db
      .insertInto(table)
      .values(rows.slice(start, start + batch) as never)
      .execute();
  }
}

type Place = {
  readonly units: readonly string[];
  readonly users: readonly string[];
  readonly partnerUnitId: string;
};

/** Ten units with two people each; the first holds the pilots, the last is a partner. */
async function fillPlace(db: Kysely<Schema>): Promise<Place> {
  const units = Array.from({ length: 10 }, () => randomUUID());
  const users = Array.from({ length: 20 }, () => randomUUID());
  const last = units.length - 1;
  await insertAll(db, "municipality", [
    {
      id: "municipality",
      name: "Mätstad",
      accent: "#7a1f63",
      defaultReach: "municipality",
      demonstrationSince: momentOf(0),
      silentAfterDays: 14,
      answerDaysQuestion: 2,
      answerDaysOther: 10,
      version: 1,
    },
  ]);
  await insertAll(
    db,
    "units",
    units.map((id, n) => ({
      id,
      name: `Enhet ${n}`,
      kind: n === last ? ("partner" as const) : ("municipal" as const),
      authority: `Nämnd ${n}`,
      parentName: null,
      duty: n === 0 ? ("pilots" as const) : null,
      sortKey: sortKey(`Enhet ${n}`),
      searchText: searchText(`Enhet ${n}`),
      retiredOn: null,
      version: 1,
    })),
  );
  await insertAll(
    db,
    "users",
    users.map((id, n) => ({
      id,
      name: `Person ${n}`,
      email: `person${n}@exempel.invalid`,
      phone: null,
      sortKey: sortKey(`Person ${n}`),
      searchText: searchText(`Person ${n}`),
      disabledAt: null,
      version: 1,
    })),
  );
  await insertAll(
    db,
    "userRoles",
    users.map((userId, n) => ({
      userId,
      unitId: pick(units, n),
      role: n % units.length === 0 ? ("pilot" as const) : ("officer" as const),
    })),
  );
  return { units, users, partnerUnitId: pick(units, last) };
}

function caseRows(place: Place, n: number, amounts: Amounts) {
  const companyId = randomUUID();
  const caseId = randomUUID();
  const name = `${pick(streets, n)}s ${pick(trades, n >> 3)} ${n} AB`;
  const pilotId = pick(place.users, n % 2 === 0 ? 0 : 10);
  const isClosed = n % 5 === 0;
  const title = `Etablering ${n}`;
  const company = {
    id: companyId,
    name,
    organisationNumber: null,
    foreignNumber: null,
    country: null,
    legalForm: "limited_company" as const,
    foldedName: searchText(name),
    sortKey: sortKey(name),
    searchText: searchText(name),
    createdByUserId: pilotId,
    createdAt: momentOf(n),
    archivedAt: null,
    archivedReason: null,
    version: 1,
  };
  const caseFile = {
    id: caseId,
    number: `26-${n.toString(36).toUpperCase().padStart(5, "0")}`,
    kind: "establishment" as const,
    title,
    companyId,
    codeName: null,
    phase: pick(phases, n),
    reach: n % 4 === 0 ? ("involved" as const) : ("municipality" as const),
    pilotId,
    standInId: null,
    openedOn: dayOf(n % 700),
    closedOn: isClosed ? dayOf(n % 60) : null,
    outcome: isClosed ? ("established" as const) : null,
    pausedUntil: null,
    pauseReason: null,
    nextAnswerOn: isClosed ? null : dayOf((n % 40) - 25),
    nextAnswerAbout: "Hur det går med tillståndet",
    location: `${pick(streets, n)} ${n % 90}`,
    jobs: n % 80,
    investmentMsek: n % 300,
    plannedOpeningOn: null,
    matter: "establishment" as const,
    version: 1,
    sortKey: sortKey(`${name} ${title}`),
    searchText: searchText(name, title, `26-${n.toString(36)}`),
  };
  const parts = Array.from({ length: amounts.partsPerCase }, (_, i) => ({
    id: randomUUID(),
    caseId,
    title: `Del ${i}`,
    unitId: pick(place.units, n + i + 1),
    holder: i % 2 === 0 ? ("unit" as const) : ("pilot" as const),
    officerId: i % 2 === 0 ? pick(place.users, n + i + 1) : null,
    status: isClosed ? ("decided" as const) : pick(statuses, n + i),
    waitingForUnitId: null,
    waitingForWhat: null,
    startsOn: null,
    startedOn: dayOf(n % 300),
    expectedOn: dayOf((n + i) % 60),
    expectedWhy: "Handläggning pågår",
    decidedOn: isClosed ? dayOf(n % 60) : null,
    outcome: isClosed ? ("granted" as const) : null,
    outsideRef: `MB-${n}-${i}`,
    confirmedOn: dayOf(n % 20),
    refusedHandoffId: null,
    position: i,
    version: 1,
  }));
  return { company, caseFile, parts, isClosed };
}

/** Fills an empty, migrated database; dates and amounts are the same every time. */
export async function fill(db: Kysely<Schema>, amounts: Amounts): Promise<Filled> {
  const place = await fillPlace(db);
  const at = momentOf(0);
  const made = Array.from({ length: amounts.cases }, (_, n) => caseRows(place, n, amounts));
  await insertAll(
    db,
    "companies",
    made.map(({ company }) => company),
  );
  await insertAll(
    db,
    "cases",
    made.map(({ caseFile }) => caseFile),
  );
  await insertAll(
    db,
    "parts",
    made.flatMap(({ parts }) => parts),
  );
  await insertAll(
    db,
    "nextSteps",
    made
      .filter(({ isClosed }) => !isClosed)
      .map(({ caseFile }, n) => ({
        id: randomUUID(),
        caseId: caseFile.id,
        contactId: null,
        text: "Ring och stäm av",
        ownerKind: "user" as const,
        ownerUserId: caseFile.pilotId,
        dueOn: dayOf((n % 30) - 20),
        createdAt: at,
        doneAt: null,
        doneByUserId: null,
        version: 1,
      })),
  );
  await insertAll(
    db,
    "balls",
    made.flatMap(({ parts, isClosed }, n) =>
      isClosed
        ? []
        : parts
            .filter(({ status }) => status !== "decided")
            .map((part) => ({
              id: randomUUID(),
              caseId: part.caseId,
              sourceKind: "part" as const,
              sourceId: part.id,
              holderKind:
                part.status === "waiting_company"
                  ? ("company" as const)
                  : part.holder === "unit"
                    ? ("unit" as const)
                    : ("pilot" as const),
              holderUnitId: part.status !== "waiting_company" && part.holder === "unit" ? part.unitId : null,
              sinceOn: dayOf(n % 50),
              untilOn: null,
              startsOn: null,
            })),
    ),
  );
  await insertAll(
    db,
    "consents",
    made
      .filter((_, n) => n % 10 === 6)
      .map(({ caseFile }) => ({
        id: randomUUID(),
        caseId: caseFile.id,
        partnerUnitId: place.partnerUnitId,
        givenByPersonId: null,
        givenByName: "Kontaktpersonen",
        how: "spoken" as const,
        scope: "Hela ärendet",
        givenOn: dayOf(300),
        until: null,
        withdrawnOn: null,
        recordedByUserId: caseFile.pilotId,
      })),
  );
  const contacts = made.flatMap(({ caseFile, company }, n) =>
    Array.from({ length: amounts.contactsPerCase }, (_, i) => ({
      id: randomUUID(),
      caseId: caseFile.id,
      companyId: company.id,
      at: momentOf(n + i * 50),
      writer: caseFile.pilotId,
      note: `De frågade om servitut och vatten, samtal ${i}.`,
    })),
  );
  await insertAll(
    db,
    "contacts",
    contacts.map(({ id, companyId, at: occurredAt, writer, note }) => ({
      id,
      companyId,
      personId: null,
      channel: "phone_in" as const,
      matter: null,
      isAnswer: 0 as const,
      occurredAt,
      unitId: pick(place.units, 0),
      loggedByUserId: writer,
      audience: "municipality" as const,
      source: "typed",
      searchText: searchText(note),
      archivedAt: null,
      archivedReason: null,
      version: 1,
    })),
  );
  await insertAll(
    db,
    "contactVersions",
    contacts.map(({ id, at: writtenAt, writer, note }) => ({
      contactId: id,
      version: 1,
      note,
      channel: "phone_in" as const,
      matter: null,
      personId: null,
      writtenByUserId: writer,
      writtenAt,
    })) as never,
  );
  await insertAll(
    db,
    "caseContacts",
    contacts.map(({ id, caseId, writer, at: linkedAt }) => ({
      caseId,
      contactId: id,
      linkedByUserId: writer,
      linkedAt,
    })),
  );
  let seq = 0;
  await insertAll(
    db,
    "timelineEntries",
    made.flatMap(({ caseFile, parts }, n) =>
      Array.from({ length: amounts.eventsPerCase }, (_, i) => {
        const contact = contacts[n * amounts.contactsPerCase + i];
        const logged = i < amounts.contactsPerCase ? contact : undefined;
        const part = pick(parts, i);
        seq += 1;
        return {
          id: randomUUID(),
          seq,
          caseId: caseFile.id,
          companyId: caseFile.companyId,
          partId: logged === undefined ? part.id : null,
          kind: logged === undefined ? ("part-confirmed" as const) : ("contact-logged" as const),
          facts: logged === undefined ? "{}" : JSON.stringify({ channel: "phone_in", isAnswer: false }),
          audience: "municipality" as const,
          unitId: part.unitId,
          partnerUnitId: null,
          objectKind: logged === undefined ? ("part" as const) : ("contact" as const),
          objectId: logged?.id ?? part.id,
          objectVersion: 1,
          remarkId: null,
          byUserId: caseFile.pilotId,
          happenedAt: momentOf(n + i * 30),
          recordedAt: momentOf(n + i * 30),
        };
      }),
    ),
  );
  await db.updateTable("journalHead").set({ seq }).execute();
  return {
    pilotId: pick(place.users, 0),
    pilotUnitId: pick(place.units, 0),
    officerId: pick(place.users, 1),
    partnerId: pick(place.users, 9),
  };
}
