import { randomUUID } from "node:crypto";
import {
  addDays,
  type CalendarDate,
  calendarDateAt,
  type Instant,
} from "@lots/domain/calendar/calendar-date";
import { instant } from "@lots/domain/calendar/calendar-input";
import type { Kysely } from "kysely";
import type { Services } from "../src/api/request-context.ts";
import type { Database } from "../src/database/database.ts";
import type { Schema } from "../src/database/schema.ts";
import { sessionEndsAt } from "../src/sessions/session-life.ts";
import { newToken, tokenHash } from "../src/sessions/session-token.ts";
import type { PersonName, UnitName } from "./people.ts";
import { settleMunicipality } from "./settle-municipality.ts";
import { openTestDatabase } from "./test-database.ts";
import { type Api, aVisitorOf, type Visitor } from "./visitor.ts";

export interface World extends AsyncDisposable {
  /** For looking at what was saved, and for what no procedure can bring about. */
  readonly db: Kysely<Schema>;
  readonly services: Services;
  readonly units: Readonly<Record<UnitName, string>>;
  readonly people: Readonly<Record<PersonName, string>>;
  readonly today: CalendarDate;
  readonly now: Instant;
  /** What a 5xx was about; the API itself never tells. */
  readonly defects: unknown[];
  as(person: PersonName): Api;
  readonly anonymous: Api;
  /** Somebody who is not signed in yet. */
  aVisitor(request?: Partial<Visitor["request"]>): Visitor;
  setNow(now: string): void;
  advanceDays(days: number): void;
  advanceSeconds(seconds: number): void;
  /** A new operation id for a command. */
  op(): string;
}

/** A Wednesday at ten o'clock in Sweden. */
const firstMorning = "2026-11-25T09:00:00.000Z";

/**
 * A municipality with its people on an empty database of its own: `await using world = await aWorld()`. A test that
 * looks at how the database is asked gets it `through` its own eyes.
 */
export async function aWorld(through = (database: Database): Database => database): Promise<World> {
  const database = through(await openTestDatabase());
  const { db } = database;
  const settled = await settleMunicipality(db);
  const defects: unknown[] = [];
  let now = instant.parse(firstMorning);

  const services: Services = {
    database,
    clock: () => ({ now, today: calendarDateAt(now) }),
    origin: () => "https://lots.example",
    passwordCost: 10,
  };

  const logDefect = (error: unknown): void => {
    defects.push(error);
    console.error(error);
  };
  const aVisitor: World["aVisitor"] = (request) => aVisitorOf(services, logDefect, request);

  async function newSession(person: PersonName): Promise<string> {
    const token = newToken();
    const times = { createdAt: now, lastActiveAt: now, endsAt: sessionEndsAt(now) };
    const session = { tokenHash: tokenHash(token), userId: settled.people[person], ...times };
    await db.insertInto("sessions").values(session).execute();
    return token;
  }

  // A new one for each moment: no test of what people do should trip over an idle session.
  const sessions = new Map<PersonName, { token: Promise<string>; madeAt: Instant }>();
  const tokenOf = (person: PersonName): Promise<string> => {
    const kept = sessions.get(person);
    if (kept?.madeAt === now) return kept.token;
    const token = newSession(person);
    sessions.set(person, { token, madeAt: now });
    return token;
  };

  return {
    db,
    services,
    ...settled,
    defects,
    get now() {
      return now;
    },
    get today() {
      return calendarDateAt(now);
    },
    as: (person) => aVisitorOf(services, logDefect, {}, () => tokenOf(person)).api,
    anonymous: aVisitor().api,
    aVisitor,
    setNow: (text) => {
      now = instant.parse(text);
    },
    advanceDays: (days) => {
      now = instant.parse(`${addDays(calendarDateAt(now), days)}${now.slice(10)}`);
    },
    advanceSeconds: (seconds) => {
      now = instant.parse(new Date(Date.parse(now) + seconds * 1000).toISOString());
    },
    op: randomUUID,
    [Symbol.asyncDispose]: () => database.close(),
  };
}
