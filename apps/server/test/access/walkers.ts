import { sortKey } from "@lots/domain/text/swedish-text";
import { newId } from "../../src/database/new-id.ts";
import { sessionEndsAt } from "../../src/sessions/session-life.ts";
import { newToken, tokenHash } from "../../src/sessions/session-token.ts";
import { type Api, aVisitorOf } from "../visitor.ts";
import type { World } from "../world.ts";

/**
 * Who walks, in the order in which the table's letters stand: the pilot of one's own case, its stand-in, another pilot
 * and the manager of the pilots' unit; an officer with a part and his manager; an officer of a unit without one and the
 * manager of kommunledning; the partner with consent and the one without; then who reads no content at all.
 */
export const walkers: readonly string[] = [
  ...["karin", "lars", "petra", "lotta"],
  ...["bo", "birger", "tove", "kajsa"],
  ...["nora", "rolf", "ada", "signedOut", "disabled"],
];

export type Walkers = {
  readonly cookies: Readonly<Record<string, string>>;
  readonly ids: Readonly<Record<string, string>>;
  readonly petra: Api;
};

async function aPerson({ db, units }: World, name: string, disabledAt: string | null): Promise<string> {
  const id = newId();
  const keys = { sortKey: sortKey(name), searchText: name };
  const words = { name, email: `${name}@kristinehamn.example`, phone: null, version: 1 };
  await db
    .insertInto("users")
    // An instant of the world's clock.
    .values({ id, ...words, ...keys, disabledAt: disabledAt as World["now"] | null })
    .execute();
  await db.insertInto("userRoles").values({ userId: id, unitId: units.lots, role: "pilot" }).execute();
  return id;
}

/** A third pilot and one who may not come in any more; everybody signed in, the disabled one too. */
export async function theWalkers(world: World): Promise<Walkers> {
  const ids: Record<string, string> = {
    ...world.people,
    petra: await aPerson(world, "petra", null),
    disabled: await aPerson(world, "disabled", world.now),
  };
  const cookies: Record<string, string> = { signedOut: "" };
  const tokens: Record<string, string> = {};
  for (const walker of walkers) {
    const userId = ids[walker];
    if (userId === undefined) continue;
    const token = newToken();
    const times = { createdAt: world.now, lastActiveAt: world.now, endsAt: sessionEndsAt(world.now) };
    await world.db
      .insertInto("sessions")
      .values({ tokenHash: tokenHash(token), userId, ...times })
      .execute();
    cookies[walker] = `lots=${token}`;
    tokens[walker] = token;
  }
  const petra = aVisitorOf(world.services, console.error, {}, async () => tokens.petra ?? "").api;
  return { ids, cookies, petra };
}
