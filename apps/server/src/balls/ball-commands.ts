import { type Ball, type HeldBall, sameSource } from "@lots/domain/balls/ball";
import { type BallHistory, settled } from "@lots/domain/balls/ball-history";
import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import type { Insertable, Selectable } from "kysely";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { newId } from "../database/new-id.ts";
import { ballsFromFacts } from "./ball-facts-commands.ts";
import type { BallTable } from "./ball-table.ts";

type BallRow = Selectable<BallTable>;
type EndedRow = BallRow & { readonly untilOn: CalendarDate };
type Where = Pick<CommandTransaction, "db" | "today">;

/** Keeps the stored balls equal to what the facts of the touched cases say (heart.md A2), in the same transaction. */
export async function settleBallsOf({ db, today }: Where, touched: readonly string[]): Promise<void> {
  const caseIds = [...new Set(touched)];
  if (caseIds.length === 0) return;
  const wanted = await ballsFromFacts(db, caseIds, today);
  const stored = await db
    .selectFrom("balls")
    .selectAll()
    .where("caseId", "in", caseIds)
    .where((eb) => eb.or([eb("untilOn", "is", null), eb("untilOn", "=", today)]))
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
  const sources = [...stored, ...wanted].filter(
    (ball, index, all) => all.findIndex((other) => sameSource(other, ball)) === index,
  );
  for (const source of sources) {
    const current = stored.find((row) => sameSource(row, source) && row.untilOn === null) ?? null;
    const endedToday =
      stored.find((row): row is EndedRow => sameSource(row, source) && row.untilOn !== null) ?? null;
    const ball = wanted.find((one) => sameSource(one, source)) ?? null;
    const history = settled({ endedToday, current }, ball, today);
    const rows = [endedToday, current].filter((row) => row !== null);
    begun.push(...(await writeHistory(db, rows, rowsOf(caseId, source, history))));
  }
  if (begun.length > 0) await db.insertInto("balls").values(begun).execute();
}

function rowOf(caseId: string, ball: HeldBall, untilOn: BallRow["untilOn"]): BallRow {
  const { sourceKind, sourceId, holderKind, holderUnitId, sinceOn, startsOn, toPilotOn, endsOn } = ball;
  const source = { id: newId(), caseId, sourceKind, sourceId };
  return { ...source, holderKind, holderUnitId, sinceOn, untilOn, startsOn, toPilotOn, endsOn };
}

const plain = { startsOn: null, toPilotOn: null, endsOn: null };

/** Oldest first, who has it now last. */
function rowsOf(caseId: string, source: Ball, { past, current }: BallHistory): readonly BallRow[] {
  const over = past.map((hold) => rowOf(caseId, { ...source, ...hold, ...plain }, hold.untilOn));
  return current === null ? over : [...over, rowOf(caseId, current, null)];
}

/**
 * The stored rows become the history's, each in its place; those it has more of are given back to be inserted. What is
 * over goes first: a source never has two rows without an end.
 */
async function writeHistory(
  db: Where["db"],
  stored: readonly BallRow[],
  history: readonly BallRow[],
): Promise<readonly BallRow[]> {
  const over = stored.slice(history.length).map(({ id }) => id);
  if (over.length > 0) await db.deleteFrom("balls").where("id", "in", over).execute();
  for (const [index, row] of stored.slice(0, history.length).entries()) {
    const becomes = history[index];
    if (becomes === undefined || isSame(row, becomes)) continue;
    const { id: _id, ...changes } = becomes;
    await db.updateTable("balls").set(changes).where("id", "=", row.id).execute();
  }
  return history.slice(stored.length);
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
