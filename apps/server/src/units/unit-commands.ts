import { refuse } from "@lots/domain/refusal";
import { refuseStale } from "@lots/domain/row-version";
import { searchText, sortKey } from "@lots/domain/text/swedish-text";
import type { NewUnit } from "@lots/domain/units/unit-input";
import type { Transaction } from "kysely";
import { journalled, type SettingTransaction } from "../api/setting-transaction.ts";
import { newId } from "../database/new-id.ts";
import type { Schema } from "../database/schema.ts";
import { receiverLeaves } from "../handoffs/receiver-leaving-commands.ts";
import { heldByUnit } from "../users/held-queries.ts";
import { dutyMoved, takeDuty, unitsWithDuty } from "./unit-duty-commands.ts";

const keysOf = (name: string, authority: string, parentName: string | null) => ({
  sortKey: sortKey(name),
  searchText: searchText(name, authority, parentName),
});

export async function insertUnit(tx: Transaction<Schema>, unit: NewUnit): Promise<string> {
  const id = newId();
  await takeDuty(tx, unit.duty, unit.kind);
  const keys = keysOf(unit.name, unit.authority, unit.parentName);
  await tx
    .insertInto("units")
    .values({ ...unit, ...keys, id, retiredOn: null, version: 1 })
    .execute();
  return id;
}

export async function addUnit(tx: SettingTransaction, unit: NewUnit) {
  const before = await unitsWithDuty(tx.db, unit.duty);
  const unitId = await insertUnit(tx.db, unit);
  await dutyMoved(tx, before);
  return journalled([unitId], { unitId });
}

/** The unit as it stands, or a refusal: unknown, or changed by somebody else since the form was opened. */
async function unitAt({ db, dialect }: SettingTransaction, id: string, version: number) {
  await dialect.lockRow(db, "units", id);
  const unit = await db.selectFrom("units").selectAll().where("id", "=", id).executeTakeFirst();
  if (unit === undefined) return refuse("not-found");
  refuseStale(unit, version);
  return unit;
}

type Change = Omit<NewUnit, "kind"> & { readonly id: string; readonly version: number };

export async function changeUnit(tx: SettingTransaction, { id, version, ...words }: Change) {
  const unit = await unitAt(tx, id, version);
  const before = await unitsWithDuty(tx.db, words.duty);
  await takeDuty(tx.db, words.duty, unit.kind);
  await tx.db
    .updateTable("units")
    .set({ ...words, ...keysOf(words.name, words.authority, words.parentName), version: version + 1 })
    .where("id", "=", id)
    .execute();
  if (unit.duty !== words.duty) await dutyMoved(tx, [id, ...before]);
  return journalled([id], { unitId: id, version: version + 1 });
}

/** A retired unit receives nothing more and lets nobody in; what it did stays on the timelines. */
export async function retireUnit(tx: SettingTransaction, { id, version }: { id: string; version: number }) {
  await unitAt(tx, id, version);
  const held = await heldByUnit(tx.db, id);
  if (held.length > 0) return refuse("still-holds", { held });
  await receiverLeaves(tx, { unitId: id, userId: null });
  await tx.db
    .updateTable("units")
    .set({ retiredOn: tx.today, duty: null, version: version + 1 })
    .where("id", "=", id)
    .execute();
  return journalled([id], { unitId: id, version: version + 1 });
}
