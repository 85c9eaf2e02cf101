import type { HeldBall } from "@lots/domain/balls/ball";
import { broughtUpTo } from "@lots/domain/balls/ball-history";
import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import type { Kysely } from "kysely";
import { ballsFromFacts } from "../src/balls/ball-facts-commands.ts";
import type { Schema } from "../src/database/schema.ts";

export const holderOf = (ball: {
  readonly holderKind: string;
  readonly holderUnitId: string | null;
}): string => ball.holderUnitId ?? ball.holderKind;

const form = ({ sourceId, startsOn, toPilotOn, endsOn, ...ball }: HeldBall): string =>
  JSON.stringify([sourceId, holderOf(ball), startsOn, toPilotOn, endsOn]);

/** What is stored, brought up to today, and what the facts alone say. */
export async function storedAndRecomputed(
  db: Kysely<Schema>,
  caseIds: readonly string[],
  today: CalendarDate,
) {
  const rows = await db.selectFrom("balls").selectAll().where("untilOn", "is", null).execute();
  const current = rows.flatMap((row) => broughtUpTo(today, row).current ?? []);
  const wanted = [...(await ballsFromFacts(db, caseIds, today)).values()].flat();
  const recomputed = wanted.map((ball) => form({ ...ball, sinceOn: today }));
  return { stored: current.map(form).toSorted(), recomputed: recomputed.toSorted() };
}
