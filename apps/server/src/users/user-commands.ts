import { refuse } from "@lots/domain/refusal";
import { searchText, sortKey } from "@lots/domain/text/swedish-text";
import type { RoleInUnit } from "@lots/domain/users/user-input";
import type { Transaction } from "kysely";
import { journalled, type SettingTransaction } from "../api/setting-transaction.ts";
import { newId } from "../database/new-id.ts";
import type { Schema } from "../database/schema.ts";
import { newPasswordLink } from "../sessions/one-time-link-commands.ts";
import { revokeAccess } from "../sessions/session-commands.ts";
import { insertRoles } from "./user-role-commands.ts";
import { userAt } from "./user-version-commands.ts";

type Words = { readonly name: string; readonly email: string; readonly phone: string | null };

const keysOf = ({ name, email }: Words) => ({ sortKey: sortKey(name), searchText: searchText(name, email) });

async function refuseTakenEmail(tx: Transaction<Schema>, email: string, ownId: string | null): Promise<void> {
  const other = await tx.selectFrom("users").select("id").where("email", "=", email).executeTakeFirst();
  if (other !== undefined && other.id !== ownId) refuse("email-taken");
}

export async function insertUser(tx: Transaction<Schema>, words: Words): Promise<string> {
  const id = newId();
  await refuseTakenEmail(tx, words.email, null);
  await tx
    .insertInto("users")
    .values({ ...words, ...keysOf(words), id, disabledAt: null, version: 1 })
    .execute();
  return id;
}

/** With the link that lets the person in: shown once, kept only as a hash. */
export async function addUser(
  tx: SettingTransaction,
  { roles, ...words }: Words & { readonly roles: readonly RoleInUnit[] },
) {
  const userId = await insertUser(tx.db, words);
  await insertRoles(tx.db, userId, roles);
  return journalled([userId], { userId, link: await linkFor(tx, userId) });
}

export async function changeUser(
  tx: SettingTransaction,
  { id, version, ...words }: Words & { readonly id: string; readonly version: number },
) {
  await userAt(tx, id, version);
  await refuseTakenEmail(tx.db, words.email, id);
  await tx.db
    .updateTable("users")
    .set({ ...words, ...keysOf(words), version: version + 1 })
    .where("id", "=", id)
    .execute();
  return journalled([id], { userId: id, version: version + 1 });
}

/** For a lost password. Whoever is signed in as this person is signed out, and older links are void. */
export async function renewLink(tx: SettingTransaction, { id }: { readonly id: string }) {
  const user = await tx.db.selectFrom("users").select("disabledAt").where("id", "=", id).executeTakeFirst();
  if (user === undefined) return refuse("not-found");
  if (user.disabledAt !== null) return refuse("user-disabled");
  await revokeAccess(tx.db, id);
  return journalled([id], { link: await linkFor(tx, id) });
}

/** In the fragment, so that it reaches no log, no proxy and no scanner of links. */
async function linkFor(tx: SettingTransaction, userId: string): Promise<string> {
  const token = await newPasswordLink(tx.db, tx.now, { userId, createdByUserId: tx.actor.userId });
  return `${tx.origin}/engangslank#${token}`;
}
