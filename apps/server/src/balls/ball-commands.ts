import { type Ball, type HeldBall, sameSource } from "@lots/domain/balls/ball";
import { type BallHistory, settled } from "@lots/domain/balls/ball-history";
import type { EntryObject } from "@lots/domain/timeline/timeline-entry";
import type { Insertable, Selectable } from "kysely";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { newId } from "../database/new-id.ts";
import { ballsFromFacts } from "./ball-facts-commands.ts";
import type { BallTable } from "./ball-table.ts";

type BallRow = Selectable<BallTable>;
type Where = Pick<CommandTransaction, "db" | "today">;

/** What is said or written moves no ball; a step set in the same command has an entry of its own. */
const unmoving: readonly EntryObject[] = ["contact", "note", "company", "person"];

/** Keeps the stored balls equal to what the facts of the touched cases say (heart.md A2), in the same transaction. */
export async function settleBalls(tx: CommandTransaction): Promise<void> {
  const moving = [...tx.entries, ...tx.followed].filter((entry) => !unmoving.includes(entry.object.kind));
  await settleBallsOf(
    tx,
    moving.flatMap((entry) => entry.caseId ?? []),
  );
}

/** For settings, which may move a ball without anything to tell: the cases that they touched. */
export async function settleBallsOf({ db, today }: Where, touched: readonly string[]): Promise<void> {
  const caseIds = [...new Set(touched)];
  if (caseIds.length === 0) return;
  const wanted = await ballsFromFacts(db, caseIds, today);
  const stored = await db
    .selectFrom("balls")
    .selectAll()
    .where("caseId", "in", caseIds)
    .where("untilOn", "is", null)
    .execute();
  for (const [caseId, balls] of wanted) {
    const rows = stored.filter((row) => row.caseId === caseId);
    await settleCase({ db, today }, caseId, rows, balls);
  }
}

async function settleCase(
  { db, today }: Where,
  caseId: string,
  stored: readonly BallRow[],
  wanted: readonly Ball[],
): Promise<void> {
  const begun: Insertable<BallTable>[] = [];
  for (const row of stored) {
    const history = settled(row, wanted.find((ball) => sameSource(ball, row)) ?? null, today);
    begun.push(...(await writeHistory(db, row, history)));
  }
  const added = wanted.filter((ball) => !stored.some((row) => sameSource(ball, row)));
  begun.push(...added.map((ball) => rowOf(caseId, { ...ball, sinceOn: today }, null)));
  if (begun.length > 0) await db.insertInto("balls").values(begun).execute();
}

function rowOf(caseId: string, ball: HeldBall, untilOn: BallRow["untilOn"]): BallRow {
  const { sourceKind, sourceId, holderKind, holderUnitId, sinceOn, startsOn, toPilotOn, endsOn } = ball;
  const source = { id: newId(), caseId, sourceKind, sourceId };
  return { ...source, holderKind, holderUnitId, sinceOn, untilOn, startsOn, toPilotOn, endsOn };
}

const plain = { startsOn: null, toPilotOn: null, endsOn: null };

/** The row itself becomes the first of what its history now holds; the others are given back to be inserted. */
async function writeHistory(
  db: Where["db"],
  row: BallRow,
  { past, current }: BallHistory,
): Promise<readonly BallRow[]> {
  const over = past.map((hold) => rowOf(row.caseId, { ...row, ...hold, ...plain }, hold.untilOn));
  const [first, ...others] = current === null ? over : [...over, rowOf(row.caseId, current, null)];
  if (first === undefined) {
    await db.deleteFrom("balls").where("id", "=", row.id).execute();
    return [];
  }
  const { id: _id, ...changes } = first;
  if (!isSame(row, first)) await db.updateTable("balls").set(changes).where("id", "=", row.id).execute();
  return others;
}

const compared = [
  "holderKind",
  "holderUnitId",
  "sinceOn",
  "untilOn",
  "startsOn",
  "toPilotOn",
  "endsOn",
] as const;

const isSame = (a: BallRow, b: BallRow): boolean => compared.every((column) => a[column] === b[column]);
