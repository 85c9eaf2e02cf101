import { writingUnitOf } from "@lots/domain/access/actor";
import { isPilotOf } from "@lots/domain/access/can";
import { refuse } from "@lots/domain/refusal";
import { refuseStale } from "@lots/domain/row-version";
import type { Audience } from "@lots/domain/timeline/audience";
import type { Selectable, Updateable } from "kysely";
import { type Authorised, authorise, refuseClosed } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import type { CaseTable } from "./case-table.ts";

/** What every command on a case begins and ends with. This file imports no other slice: all slices may use it. */

export type CaseFile = Selectable<CaseTable>;

/** First in every command that touches a case: commands on one case follow each other, also on PostgreSQL. */
export const lockCase = (tx: CommandTransaction, caseId: string): Promise<void> =>
  tx.dialect.lockRow(tx.db, "cases", caseId);

/** The case as it stands, locked; undefined when it is not there or not for this actor. */
export async function lockedCase(tx: CommandTransaction, caseId: string): Promise<CaseFile | undefined> {
  await lockCase(tx, caseId);
  return tx.sight.db
    .selectFrom(tx.sight.cases.as("cases"))
    .selectAll()
    .where("id", "=", caseId)
    .executeTakeFirst();
}

/**
 * Cases that a setting reaches whatever its actor sees, locked in the order of their ids so that two who lock many
 * never wait for each other.
 */
export async function casesInOrder(tx: CommandTransaction, caseIds: readonly string[]): Promise<CaseFile[]> {
  const ids = [...new Set(caseIds)].toSorted();
  for (const id of ids) await lockCase(tx, id);
  if (ids.length === 0) return [];
  return tx.db.selectFrom("cases").selectAll().where("id", "in", ids).orderBy("id").execute();
}

/** An open case that the actor sees, to add something to it (a note, a contact). */
export async function openCaseSeen(tx: CommandTransaction, caseId: string): Promise<Authorised<CaseFile>> {
  const caseFile = authorise(await lockedCase(tx, caseId), () => true);
  refuseClosed(caseFile);
  return caseFile;
}

/** An open case of which the actor is pilot or stand-in, to change it. */
export async function openCaseOwned(tx: CommandTransaction, caseId: string): Promise<Authorised<CaseFile>> {
  const caseFile = authorise(await lockedCase(tx, caseId), (row) => isPilotOf(tx.actor, row));
  refuseClosed(caseFile);
  return caseFile;
}

type CaseChanges = Omit<Updateable<CaseTable>, "id" | "number" | "version">;

/** Writes the case's own fields against the version they were made from; gives the row as it stands after. */
export async function saveCase(
  tx: CommandTransaction,
  caseFile: Authorised<CaseFile>,
  version: number,
  changes: CaseChanges,
): Promise<CaseFile> {
  refuseStale(caseFile, version);
  const saved = await tx.db
    .updateTable("cases")
    .set({ ...changes, version: version + 1 })
    .where("id", "=", caseFile.id)
    .where("version", "=", version)
    .returningAll()
    .executeTakeFirst();
  return saved ?? refuse("changed-meanwhile", { current: { id: caseFile.id } });
}

/** The unit an actor writes for; every role that may write has one. */
export const writingUnit = ({ actor }: CommandTransaction): string =>
  writingUnitOf(actor) ?? refuse("not-allowed");

/** Where an entry stands: on a case or beside any, told to whom, written for which unit. */
export type EntryPlace = {
  readonly caseId: string | null;
  readonly audience: Audience;
  readonly unitId: string;
};

/** Beside any case, told to all of the municipality who see what it is about. */
export const openly = (tx: CommandTransaction) =>
  ({ caseId: null, audience: "municipality", unitId: writingUnit(tx) }) as const satisfies EntryPlace;

/** An administrator writes nothing on a case, and is still who brought about what follows from a setting. */
const entryUnit = ({ actor }: CommandTransaction): string =>
  writingUnitOf(actor) ?? actor.memberships[0]?.unitId ?? refuse("not-allowed");

/** What all entries about a case have in common; add `kind` and `facts`. */
export const aboutCase = (tx: CommandTransaction, caseFile: CaseFile) =>
  ({
    caseId: caseFile.id,
    companyId: caseFile.companyId,
    audience: "municipality",
    unitId: entryUnit(tx),
    object: { kind: "case", id: caseFile.id, version: caseFile.version },
  }) as const;
