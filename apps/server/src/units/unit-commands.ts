import { refuse } from "@lots/domain/refusal";
import { searchText, sortKey } from "@lots/domain/text/swedish-text";
import type { UnitDuty, UnitKind } from "@lots/domain/units/unit";
import type { NewUnit } from "@lots/domain/units/unit-input";
import type { Transaction } from "kysely";
import { journalled, type SettingTransaction } from "../api/setting-transaction.ts";
import { newId } from "../database/new-id.ts";
import type { Schema } from "../database/schema.ts";
import { lapseOffersToUnit } from "../handoffs/receiver-leaving-commands.ts";
import { heldByUnit } from "../users/held-queries.ts";

const keysOf = (name: string, authority: string, parentName: string | null) => ({
  sortKey: sortKey(name),
  searchText: searchText(name, authority, parentName),
});

/** One unit holds the pilots and one leads: a duty that is given to a unit leaves the one that had it. */
async function takeDuty(tx: Transaction<Schema>, duty: UnitDuty | null, kind: UnitKind): Promise<void> {
  if (duty === null) return;
  if (kind !== "municipal") refuse("duty-not-in-unit");
  await tx.updateTable("units").set({ duty: null }).where("duty", "=", duty).execute();
}

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

export async function addUnit({ db }: SettingTransaction, unit: NewUnit) {
  const unitId = await insertUnit(db, unit);
  return journalled([unitId], { unitId });
}

/** The unit as it stands, or a refusal: unknown, or changed by somebody else since the form was opened. */
async function unitAt({ db, dialect }: SettingTransaction, id: string, version: number) {
  await dialect.lockRow(db, "units", id);
  const unit = await db.selectFrom("units").selectAll().where("id", "=", id).executeTakeFirst();
  if (unit === undefined) return refuse("not-found");
  if (unit.version !== version) return refuse("changed-meanwhile", { current: unit });
  return unit;
}

type Change = Omit<NewUnit, "kind"> & { readonly id: string; readonly version: number };

export async function changeUnit(tx: SettingTransaction, { id, version, ...words }: Change) {
  const unit = await unitAt(tx, id, version);
  await takeDuty(tx.db, words.duty, unit.kind);
  await tx.db
    .updateTable("units")
    .set({ ...words, ...keysOf(words.name, words.authority, words.parentName), version: version + 1 })
    .where("id", "=", id)
    .execute();
  return journalled([id], { unitId: id, version: version + 1 });
}

/** A retired unit receives nothing more and lets nobody in; what it did stays on the timelines. */
export async function retireUnit(tx: SettingTransaction, { id, version }: { id: string; version: number }) {
  await unitAt(tx, id, version);
  const held = await heldByUnit(tx.db, id);
  if (held.length > 0) return refuse("still-holds", { held });
  await lapseOffersToUnit(tx, id);
  await tx.db
    .updateTable("units")
    .set({ retiredOn: tx.today, duty: null, version: version + 1 })
    .where("id", "=", id)
    .execute();
  return journalled([id], { unitId: id, version: version + 1 });
}
