import { holderOn } from "@lots/domain/balls/ball";
import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import { Refusal } from "@lots/domain/refusal";
import { TRPCError } from "@trpc/server";
import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import { drawFrom } from "../../test/draw.ts";
import { RandomWalk } from "../../test/random-walk.ts";
import { rounds } from "../../test/rounds.ts";
import { holderOf, storedAndRecomputed } from "../../test/stored-balls.ts";
import { WaitingDiary, waitingByTheTable } from "../../test/waiting-by-the-table.ts";
import { aWorld, type World } from "../../test/world.ts";
import { Sight } from "../access/visible.ts";
import { findActor } from "../users/actor-queries.ts";
import { ballsToday } from "./ball-queries.ts";

const commands = rounds(200, 10_000);
/** Where the stored rows are compared one by one; whom the case waits on is compared after each command. */
const compareEvery = rounds(25, 100);
const seed = Number(process.env.LOTS_SEED ?? 20_261_125);

async function ballsAsRead(world: World): Promise<readonly string[]> {
  const { today, now } = world;
  const nobody = new Sight(world.db, { actor: { userId: "", memberships: [] }, today, now });
  // A pilot sees every case.
  const found = await findActor(nobody.db, world.people.karin);
  const sight = found === null ? nobody : new Sight(world.db, { actor: found.actor, today, now });
  const balls = await ballsToday(sight).execute();
  return balls.map((ball) => `${ball.sourceId} ${holderOf(ball)} ${ball.sinceOn}`).toSorted();
}

async function compareStored(world: World, caseIds: readonly string[]): Promise<void> {
  const { stored, recomputed } = await storedAndRecomputed(world.db, caseIds, world.today);
  expect(stored).toEqual(recomputed);
}

/** Who had each source when each day ended, read off the intervals. */
async function compareHistory(
  world: World,
  diary: WaitingDiary,
  days: readonly CalendarDate[],
): Promise<void> {
  const rows = await world.db.selectFrom("balls").selectAll().execute();
  const found = new Map<string, string>();
  for (const row of rows) {
    for (const day of days) {
      const over = row.untilOn === null ? row.sinceOn <= day : row.sinceOn <= day && day < row.untilOn;
      const holder = over ? holderOn(row, day) : null;
      if (holder === null) continue;
      expect(found.has(`${row.sourceId} ${day}`), "two holders at the end of one day").toBe(false);
      found.set(`${row.sourceId} ${day}`, holderOf(holder));
    }
  }
  expect(Object.fromEntries([...found].toSorted())).toEqual(Object.fromEntries([...diary.ended].toSorted()));
}

test(`after ${commands} random commands the balls are what heart.md A2 says, and so is their history`, {
  timeout: rounds(180_000, 7_200_000),
}, async () => {
  await using world = await aWorld();
  const draw = drawFrom(seed);
  const one = await anEstablishment(world);
  const two = await anEstablishment(world, { by: "lars", codeName: "Projekt Lo" });
  const three = await anEstablishment(world, { reach: "involved", codeName: "Projekt Järv" });
  const caseIds = [one.caseId, two.caseId, three.caseId];
  const walk = new RandomWalk(world, draw, caseIds);
  const diary = new WaitingDiary();
  const days: CalendarDate[] = [];
  const done = new Map<string, number>();
  const look = async () => diary.look(await waitingByTheTable(world, caseIds, world.today), world.today);
  await look();

  for (let carriedOut = 0; carriedOut < commands; ) {
    if (draw(100) < 4) {
      for (let left = 1 + draw(3); left > 0; left -= 1) {
        diary.endDay(world.today);
        days.push(world.today);
        world.advanceDays(1);
        await look();
      }
      expect(await ballsAsRead(world), `seed ${seed}, ${world.today}`).toEqual(diary.lines);
    }
    const tried = await walk.step();
    const kind = tried === null ? null : await tried.call.then(() => tried.kind, refusedOrThrow);
    if (kind === null) continue;
    carriedOut += 1;
    done.set(kind, (done.get(kind) ?? 0) + 1);
    await look();
    expect(await ballsAsRead(world), `seed ${seed}, command ${carriedOut}: ${kind}`).toEqual(diary.lines);
    if (carriedOut % compareEvery === 0) await compareStored(world, caseIds);
  }
  await compareStored(world, caseIds);
  await compareHistory(world, diary, days);
  // A walk that never gets anywhere proves nothing.
  const missing = walk.kinds.filter((kind) => !done.has(kind) && !withinTheUnit.includes(kind));
  expect(missing.slice(rounds(8, 0))).toEqual([]);
  expect(world.defects).toEqual([]);
});

/** Who has it within the unit moves no ball, and seldom comes about by chance. */
const withinTheUnit = ["assign", "take"];

/** A refusal is an answer; anything else is a defect. */
function refusedOrThrow(error: unknown): null {
  if (error instanceof TRPCError && error.cause instanceof Refusal) return null;
  throw error;
}
