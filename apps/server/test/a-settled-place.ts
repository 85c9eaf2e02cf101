import { calendarDateAt } from "@lots/domain/calendar/calendar-date";
import { instant } from "@lots/domain/calendar/calendar-input";
import type { Database } from "../src/database/database.ts";
import { openDatabase } from "../src/database/open-database.ts";
import { sessionEndsAt } from "../src/sessions/session-life.ts";
import { newToken, tokenHash } from "../src/sessions/session-token.ts";
import { aDatabase } from "./databases.ts";
import type { PersonName } from "./people.ts";
import { type Settled, settleMunicipality } from "./settle-municipality.ts";
import { settingsFor } from "./started.ts";

/** A real municipality in a database that nobody has open, and cookies by which its people are signed in today. */
export interface SettledPlace extends AsyncDisposable, Settled {
  readonly settings: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<PersonName, string>>;
  /** Looks into it while no server runs on it. */
  look<T>(work: (database: Database) => Promise<T>): Promise<T>;
}

export async function aSettledPlace(): Promise<SettledPlace> {
  const place = await aDatabase();
  const look: SettledPlace["look"] = async (work) => {
    const database = await openDatabase(place.choice);
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  const { settled, cookies } = await look(async ({ db }) => {
    const settled = await settleMunicipality(db);
    const now = instant.parse(new Date().toISOString());
    const tokens = Object.entries(settled.people).map(([name, userId]) => ({
      name,
      userId,
      token: newToken(),
    }));
    const times = { createdAt: now, lastActiveAt: now, endsAt: sessionEndsAt(now) };
    await db
      .insertInto("sessions")
      .values(tokens.map(({ userId, token }) => ({ userId, tokenHash: tokenHash(token), ...times })))
      .execute();
    const cookies = Object.fromEntries(tokens.map(({ name, token }) => [name, `lots=${token}`]));
    // One for each of the people.
    return { settled, cookies: cookies as Record<PersonName, string> };
  });
  return {
    ...settled,
    cookies,
    settings: { ...settingsFor(place.choice), LOTS_DEMO: "0" },
    look,
    [Symbol.asyncDispose]: () => place[Symbol.asyncDispose](),
  };
}

/** Today where the server runs, for dates that it must not find passed. */
export const realToday = () => calendarDateAt(instant.parse(new Date().toISOString()));
