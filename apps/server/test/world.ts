import { randomUUID } from "node:crypto";
import {
  addDays,
  type CalendarDate,
  calendarDateAt,
  type Instant,
  instant,
} from "@lots/domain/calendar/calendar-date";
import type { Kysely } from "kysely";
import type { RequestContext, SessionCookie } from "../src/api/request-context.ts";
import { appRouter } from "../src/api/router.ts";
import { t } from "../src/api/trpc.ts";
import type { Schema } from "../src/database/schema.ts";
import { sessionEndsAt } from "../src/sessions/session-life.ts";
import { newToken, tokenHash } from "../src/sessions/session-token.ts";
import type { PersonName, UnitName } from "./people.ts";
import { settleMunicipality } from "./settle-municipality.ts";
import { openTestDatabase } from "./test-database.ts";

const createCaller = t.createCallerFactory(appRouter);
export type Api = ReturnType<typeof createCaller>;

/** A browser without a person: keeps the cookie that the server gives it. */
export type Visitor = { readonly api: Api; readonly cookie: { token: string | null } };

export interface World extends AsyncDisposable {
  /** For looking at what was saved, and for what no procedure can bring about. */
  readonly db: Kysely<Schema>;
  readonly units: Readonly<Record<UnitName, string>>;
  readonly people: Readonly<Record<PersonName, string>>;
  readonly today: CalendarDate;
  readonly now: Instant;
  /** What a 5xx was about; the API itself never tells. */
  readonly defects: unknown[];
  as(person: PersonName): Api;
  readonly anonymous: Api;
  aVisitor(): Visitor;
  setNow(now: string): void;
  advanceDays(days: number): void;
  /** A new operation id for a command. */
  op(): string;
}

/** A Wednesday at ten o'clock in Sweden. */
const firstMorning = "2026-11-25T09:00:00.000Z";

/** A municipality with its people on an empty database of its own: `await using world = await aWorld()`. */
export async function aWorld(): Promise<World> {
  const database = await openTestDatabase();
  const { db } = database;
  const settled = await settleMunicipality(db);
  const defects: unknown[] = [];
  let now = instant.parse(firstMorning);

  const context = (cookie: SessionCookie): RequestContext => ({
    database,
    clock: () => ({ now, today: calendarDateAt(now) }),
    origin: () => "https://lots.example",
    passwordCost: 10,
    requestId: randomUUID(),
    cookie,
    address: "192.0.2.1",
    byHand: true,
    logDefect: (error) => {
      defects.push(error);
      console.error(error);
    },
  });

  const aVisitor = (): Visitor => {
    const cookie: { token: string | null } = { token: null };
    const api = createCaller(() =>
      context({
        token: cookie.token,
        set: (token) => {
          cookie.token = token;
        },
        clear: () => {
          cookie.token = null;
        },
      }),
    );
    return { api, cookie };
  };

  // A new one for each moment: no test of what people do should trip over an idle session.
  const sessions = new Map<PersonName, { token: string; madeAt: Instant }>();
  const sessionOf = async (person: PersonName): Promise<string> => {
    const kept = sessions.get(person);
    if (kept?.madeAt === now) return kept.token;
    const session = { token: newToken(), madeAt: now };
    sessions.set(person, session);
    await db
      .insertInto("sessions")
      .values({
        tokenHash: tokenHash(session.token),
        userId: settled.people[person],
        createdAt: now,
        lastActiveAt: now,
        endsAt: sessionEndsAt(now),
      })
      .execute();
    return session.token;
  };

  return {
    db,
    ...settled,
    defects,
    get now() {
      return now;
    },
    get today() {
      return calendarDateAt(now);
    },
    as: (person) =>
      createCaller(async () => context({ token: await sessionOf(person), set: () => {}, clear: () => {} })),
    anonymous: aVisitor().api,
    aVisitor,
    setNow: (text) => {
      now = instant.parse(text);
    },
    advanceDays: (days) => {
      now = instant.parse(`${addDays(calendarDateAt(now), days)}${now.slice(10)}`);
    },
    op: randomUUID,
    [Symbol.asyncDispose]: () => database.close(),
  };
}
