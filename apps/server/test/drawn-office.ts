import { addDays } from "@lots/domain/calendar/calendar-date";
import { closedPartStatuses } from "@lots/domain/parts/part";
import type { Selectable } from "kysely";
import type { CaseTable } from "../src/cases/case-table.ts";
import type { HandoffTable } from "../src/handoffs/handoff-table.ts";
import type { PartTable } from "../src/parts/part-table.ts";
import type { Draw } from "./draw.ts";
import { type PersonName, people, type UnitName, units } from "./people.ts";
import type { World } from "./world.ts";

export type Api = ReturnType<World["as"]>;
export type Part = Selectable<PartTable>;
export type CaseFile = Selectable<CaseTable>;
export type Offer = Selectable<HandoffTable>;

const names = Object.keys(people) as PersonName[];
export const unitNames = Object.keys(units) as UnitName[];
export const reachable: readonly UnitName[] = ["bygg", "miljo", "mark", "teknik", "narsam", "raddning"];

/** Draws what there is to press on, and who presses: most often somebody who may. */
export class DrawnOffice {
  readonly world: World;
  readonly draw: Draw;
  readonly #cases: readonly string[];

  constructor(world: World, draw: Draw, cases: readonly string[]) {
    this.world = world;
    this.draw = draw;
    this.#cases = cases;
  }

  get op() {
    return { operationId: this.world.op() };
  }

  one<T>(list: readonly T[]): T | undefined {
    return list[this.draw(list.length)];
  }

  chance(percent: number): boolean {
    return this.draw(100) < percent;
  }

  as(person: PersonName): Api {
    return this.world.as(person);
  }

  later(most: number) {
    return addDays(this.world.today, this.draw(most));
  }

  nameOf(userId: string): PersonName {
    return names.find((name) => this.world.people[name] === userId) ?? "karin";
  }

  staffOf(unitId: string): PersonName {
    const staff = names.filter((name) => this.world.units[people[name].unit] === unitId);
    return this.one(staff) ?? "karin";
  }

  pilotOf(caseFile: CaseFile): Api {
    return this.as(this.chance(95) ? this.nameOf(caseFile.pilotId) : (this.one(names) ?? "karin"));
  }

  holderOf(part: Part, caseFile: CaseFile): Api {
    if (this.chance(5)) return this.as(this.one(names) ?? "karin");
    return part.holder === "pilot"
      ? this.as(this.nameOf(caseFile.pilotId))
      : this.as(this.staffOf(part.unitId));
  }

  to(pool: readonly UnitName[] = reachable) {
    const unit = this.one(pool) ?? "bygg";
    const unitId = this.world.units[unit];
    const person = this.chance(30) ? this.staffOf(unitId) : null;
    return { unitId, userId: person === null ? null : this.world.people[person] };
  }

  async case(): Promise<CaseFile> {
    const id = this.one(this.#cases) ?? "";
    return this.world.db.selectFrom("cases").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  }

  async part(open: boolean) {
    const caseFile = await this.case();
    const parts = await this.world.db
      .selectFrom("parts")
      .selectAll()
      .where("caseId", "=", caseFile.id)
      .where("status", open ? "not in" : "in", closedPartStatuses)
      .orderBy("position")
      .execute();
    const part = this.one(parts);
    return part === undefined ? null : { caseFile, part };
  }

  openParts(caseId: string) {
    return this.world.db
      .selectFrom("parts")
      .select("id")
      .where("caseId", "=", caseId)
      .where("status", "not in", closedPartStatuses)
      .execute();
  }

  async offer() {
    const offers = await this.world.db
      .selectFrom("handoffs")
      .selectAll()
      .where("caseId", "in", this.#cases)
      .where("state", "=", "sent")
      .orderBy("id")
      .execute();
    return this.one(offers);
  }

  receiverOf(offer: Offer): Api {
    if (this.chance(10)) return this.as(this.one(names) ?? "karin");
    return this.as(offer.toUserId === null ? this.staffOf(offer.toUnitId) : this.nameOf(offer.toUserId));
  }

  async recipient() {
    const open = await this.world.db
      .selectFrom("askRecipients")
      .selectAll()
      .where("caseId", "in", this.#cases)
      .where("state", "in", ["sent", "accepted"])
      .orderBy("id")
      .execute();
    const recipient = this.one(open);
    if (recipient === undefined) return null;
    const { toUserId, toUnitId } = recipient;
    const by = this.as(toUserId === null ? this.staffOf(toUnitId) : this.nameOf(toUserId));
    return { recipient, by };
  }

  step() {
    const owner = this.chance(20) ? "company" : this.world.people[this.one(names) ?? "karin"];
    return { text: "Nästa", owner, dueOn: this.later(20) };
  }
}
