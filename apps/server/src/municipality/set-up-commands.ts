import { nearestAccent } from "@lots/domain/municipality/accent-contrast";
import { refuse } from "@lots/domain/refusal";
import type { SetUp } from "@lots/domain/sessions/set-up-input";
import type { NewUnit } from "@lots/domain/units/unit-input";
import type { Transaction } from "kysely";
import type { RequestContext } from "../api/request-context.ts";
import { writeTransaction } from "../api/write-transaction.ts";
import type { Schema } from "../database/schema.ts";
import { findLink, useLink } from "../sessions/one-time-link-commands.ts";
import { hashNewPassword, keepPassword } from "../sessions/password-commands.ts";
import { countLinkTry } from "../sessions/rate-limit-commands.ts";
import { openSession } from "../sessions/session-commands.ts";
import type { SignedInAs } from "../sessions/sign-in-commands.ts";
import { insertUnit } from "../units/unit-commands.ts";
import { insertUser } from "../users/user-commands.ts";
import { firstMunicipality } from "./municipality-commands.ts";

/** The first start of a real municipality: its name and look, its units, and the administrator who does the rest. */
export async function setUp(ctx: RequestContext, input: SetUp): Promise<SignedInAs> {
  await countLinkTry(ctx);
  const { now } = ctx.clock();
  if (await isSetUp(ctx)) return refuse("already-set-up");
  await findLink(ctx.database.db, input.token, now);
  const nearest = nearestAccent(input.accent);
  if (nearest !== null) return refuse("accent-contrast", { nearest });
  const hash = await hashNewPassword(input.password, ctx.passwordCost);
  const done = await writeTransaction(ctx.database, async (tx) => {
    const { purpose } = await useLink(tx, input.token, now);
    if (purpose !== "set-up") return refuse("link-not-valid");
    await tx
      .insertInto("municipality")
      .values(firstMunicipality(input.municipality, input.accent, input.reach))
      .execute();
    const userId = await insertAdministrator(tx, input);
    await keepPassword(tx, userId, hash, now);
    return { userId, session: await openSession(tx, ctx, userId, "municipality.setUp") };
  });
  ctx.cookie.set(done.session.token, done.session.endsAt);
  return { userId: done.userId };
}

const isSetUp = async ({ database }: RequestContext): Promise<boolean> =>
  (await database.db.selectFrom("municipality").select("id").executeTakeFirst()) !== undefined;

const isSameUnit = (one: NewUnit, other: NewUnit): boolean =>
  one.kind === other.kind &&
  one.name.toLowerCase() === other.name.toLowerCase() &&
  one.authority.toLowerCase() === other.authority.toLowerCase();

async function insertAdministrator(tx: Transaction<Schema>, input: SetUp): Promise<string> {
  const { unit, authority, name, email } = input;
  const own = { name: unit, authority, kind: "municipal", parentName: null, duty: null } as const;
  // The administrator's own unit may stand among the others: it is not made twice.
  const listed = input.units.find((other) => isSameUnit(other, own));
  const unitId = await insertUnit(tx, listed ?? own);
  for (const other of input.units) if (other !== listed) await insertUnit(tx, other);
  const userId = await insertUser(tx, { name, email, phone: null });
  await tx.insertInto("userRoles").values({ userId, unitId, role: "administrator" }).execute();
  return userId;
}
