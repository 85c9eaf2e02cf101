import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import { people } from "./people.ts";
import type { World } from "./world.ts";

/*
 * Whom each part, question and next step waits on, read off the tables by the rows of heart.md A2 in their order, for
 * one day at a time. Written apart from the product, naively, so that it can contradict it.
 */

export type Held = ReadonlyMap<string, string>;

/** source → holder ("company", "pilot" or the unit's id) on that day. */
export async function waitingByTheTable(
  { db, ...world }: World,
  caseIds: readonly string[],
  day: CalendarDate,
): Promise<Held> {
  const held = new Map<string, string>();
  const kinds = new Map((await db.selectFrom("units").selectAll().execute()).map((unit) => [unit.id, unit]));
  const consents = await db.selectFrom("consents").selectAll().where("withdrawnOn", "is", null).execute();
  const consented = (caseId: string, unitId: string) =>
    consents.some(
      (consent) =>
        consent.caseId === caseId &&
        consent.partnerUnitId === unitId &&
        consent.withdrawnOn === null &&
        consent.givenOn <= day &&
        (consent.until === null || consent.until >= day),
    );
  const asShown = (unitId: string) => (kinds.get(unitId)?.duty === "pilots" ? "pilot" : unitId);
  const acting = (caseId: string, unitId: string) =>
    kinds.get(unitId)?.kind === "partner" && !consented(caseId, unitId) ? "pilot" : asShown(unitId);

  const cases = await db.selectFrom("cases").selectAll().where("id", "in", caseIds).execute();
  const parts = await db
    .selectFrom("parts")
    .selectAll()
    .where("caseId", "in", caseIds)
    .where("status", "not in", ["decided", "dropped"])
    .execute();
  const asked = await db
    .selectFrom("askRecipients")
    .selectAll()
    .where("caseId", "in", caseIds)
    .where("state", "in", ["sent", "accepted"])
    .execute();
  const steps = await db
    .selectFrom("nextSteps")
    .selectAll()
    .where("caseId", "in", caseIds)
    .where("doneAt", "is", null)
    .execute();

  for (const caseFile of cases) {
    const { id: caseId } = caseFile;
    if (caseFile.closedOn !== null) continue;
    if (caseFile.pausedUntil !== null && caseFile.pausedUntil > day) continue;
    const before = held.size;

    for (const part of parts.filter((row) => row.caseId === caseId)) {
      const outside = kinds.get(part.unitId)?.kind === "outside";
      if (part.startsOn !== null && part.startsOn > day) continue;
      if (part.status === "waiting_company") held.set(part.id, "company");
      else if (part.status === "waiting_other") held.set(part.id, asShown(part.waitingForUnitId ?? "?"));
      else if (outside && part.status === "in_progress") held.set(part.id, part.unitId);
      else if (outside || part.holder === "pilot") held.set(part.id, "pilot");
      else held.set(part.id, acting(caseId, part.unitId));
    }
    for (const one of asked.filter((row) => row.caseId === caseId)) {
      held.set(one.id, acting(caseId, one.toUnitId));
    }

    const step = steps.find((row) => row.caseId === caseId);
    if (held.size > before || step === undefined) continue;
    const owner = Object.entries(world.people).find(([, id]) => id === step.ownerUserId)?.[0];
    const person = owner === undefined ? undefined : people[owner as keyof typeof people];
    if (step.ownerKind === "company") held.set(step.id, "company");
    else if (step.ownerUserId === caseFile.pilotId || step.ownerUserId === caseFile.standInId) {
      held.set(step.id, "pilot");
    } else if (person === undefined || person.role === "administrator") held.set(step.id, "pilot");
    else held.set(step.id, acting(caseId, world.units[person.unit]));
  }
  return held;
}

/** Remembers who has had what, and since when, by looking at the end of each command and of each day. */
export class WaitingDiary {
  readonly #since = new Map<string, { readonly holder: string; readonly sinceOn: CalendarDate }>();
  /** As it was when yesterday ended: who has it again before today ends has had it all along. */
  #lastNight = new Map(this.#since);
  /** "source day" → who had it when that day ended. */
  readonly ended = new Map<string, string>();

  look(held: Held, today: CalendarDate): void {
    for (const source of this.#since.keys()) if (!held.has(source)) this.#since.delete(source);
    for (const [source, holder] of held) {
      if (this.#since.get(source)?.holder === holder) continue;
      const lastNight = this.#lastNight.get(source);
      this.#since.set(source, lastNight?.holder === holder ? lastNight : { holder, sinceOn: today });
    }
  }

  endDay(day: CalendarDate): void {
    this.#lastNight = new Map(this.#since);
    for (const [source, { holder }] of this.#since) this.ended.set(`${source} ${day}`, holder);
  }

  /** "source holder since", one line for each ball. */
  get lines(): readonly string[] {
    return [...this.#since]
      .map(([source, { holder, sinceOn }]) => `${source} ${holder} ${sinceOn}`)
      .toSorted();
  }
}
