import { addDays, calendarDateAt } from "@lots/domain/calendar/calendar-date";
import { instant } from "@lots/domain/calendar/calendar-input";
import { handoffStates } from "@lots/domain/handoffs/handoff";
import { partStatuses } from "@lots/domain/parts/part";
import { expect, test } from "vitest";
import { brokenPromises } from "../../test/broken-promises.ts";
import { openTestDatabase } from "../../test/test-database.ts";
import type { Services } from "../api/request-context.ts";
import { settleFirstStart } from "../municipality/first-start-commands.ts";
import { fillDemonstration } from "./demonstration-commands.ts";

const now = instant.parse("2026-11-25T09:00:00.000Z");
const today = calendarDateAt(now);

const countBy = <R>(rows: readonly R[], key: (row: R) => string): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(rows, key)].map(([name, group]) => [name, group.length]));

test("the demonstration is Kristinehamn as issue 2 draws it: its people, its stories, and every promise kept", {
  timeout: 300_000,
}, async () => {
  const database = await openTestDatabase();
  const { db } = database;
  try {
    const services: Services = {
      database,
      clock: () => ({ now, today }),
      origin: () => "http://127.0.0.1",
      passwordCost: 10,
    };
    const wanted = { asked: null, host: "127.0.0.1", origin: null } as const;
    await settleFirstStart(services, wanted, fillDemonstration);

    const units = await db.selectFrom("units").selectAll().execute();
    expect(countBy(units, ({ kind }) => kind)).toEqual({ municipal: 7, partner: 2, outside: 3 });
    const roles = await db
      .selectFrom("userRoles")
      .innerJoin("units", "units.id", "userRoles.unitId")
      .select(["userRoles.userId", "userRoles.role", "units.name", "units.duty"])
      .execute();
    const peopleWith = (role: string, unit?: string) =>
      new Set(
        roles
          .filter((held) => held.role === role && (unit ?? held.name) === held.name)
          .map(({ userId }) => userId),
      ).size;
    expect(await db.selectFrom("users").selectAll().execute()).toHaveLength(14);
    expect(peopleWith("pilot")).toBe(2);
    // Eight officers of the municipality and the federation, and one at Närsam.
    expect(peopleWith("officer")).toBe(9);
    expect([peopleWith("officer", "Miljö"), peopleWith("officer", "Byggkontoret")]).toEqual([2, 2]);
    expect(peopleWith("officer", "Närsam")).toBe(1);
    expect(peopleWith("manager")).toBe(2);
    expect(peopleWith("administrator")).toBe(1);
    // Somebody leads the pilots, or nobody could name a new one.
    expect(roles.some(({ role, duty }) => role === "manager" && duty === "pilots")).toBe(true);

    const companies = await db.selectFrom("companies").selectAll().execute();
    expect(companies).toHaveLength(25);
    const numbers = companies.flatMap(({ organisationNumber }) => organisationNumber ?? []);
    for (const number of numbers) expect(number).toMatch(/^5599\d{6}$/);
    expect(numbers.length).toBeGreaterThan(20);

    const cases = await db.selectFrom("cases").selectAll().execute();
    expect(countBy(cases, ({ closedOn }) => (closedOn === null ? "open" : "closed"))).toEqual({
      open: 14,
      closed: 6,
    });
    const parts = await db.selectFrom("parts").selectAll().execute();
    expect(parts).toHaveLength(60);
    expect(new Set(parts.map(({ status }) => status))).toEqual(new Set(partStatuses));
    const handoffs = await db.selectFrom("handoffs").selectAll().execute();
    expect(new Set(handoffs.map(({ state }) => state))).toEqual(new Set(handoffStates));
    expect(handoffs.some(({ endedBy }) => endedBy === "taken_back")).toBe(true);
    expect(handoffs.some(({ kind, state }) => kind === "return" && state === "sent")).toBe(true);
    const contacts = await db.selectFrom("contacts").selectAll().execute();
    expect(contacts).toHaveLength(120);

    // Dates hang on the day it was filled: nothing has happened that lies ahead, something has lately, and more is due.
    for (const { occurredAt } of contacts) expect(occurredAt <= now).toBe(true);
    const lately = addDays(today, -4);
    expect(contacts.some(({ occurredAt }) => calendarDateAt(occurredAt) >= lately)).toBe(true);
    const dues = cases.flatMap(({ closedOn, nextAnswerOn }) =>
      closedOn === null ? (nextAnswerOn ?? []) : [],
    );
    expect(dues.some((on) => on > today)).toBe(true);

    expect(await brokenPromises({ db, today })).toEqual([]);
    // It carries its mark for ever, and nobody is left signed in.
    const { demonstrationSince } = await db.selectFrom("municipality").selectAll().executeTakeFirstOrThrow();
    expect(demonstrationSince).toBe(now);
    expect(await db.selectFrom("sessions").selectAll().execute()).toEqual([]);
  } finally {
    await database.close();
  }
});
