import type { WaitingOn } from "@lots/domain/balls/waiting-on";
import { anOpenedCase } from "./an-opened-case.ts";
import type { PersonName, UnitName } from "./people.ts";
import type { World } from "./world.ts";

/** A case with parts, as its people work with it: each call is a real command by that person. */
export async function anEstablishment(world: World, more: Parameters<typeof anOpenedCase>[1] = {}) {
  const { caseId, number } = await anOpenedCase(world, more);
  const op = () => ({ operationId: world.op() });
  const to = (unit: UnitName, person?: PersonName) => ({
    unitId: world.units[unit],
    userId: person === undefined ? null : world.people[person],
  });
  const page = (person: PersonName = "karin") => world.as(person).cases.get({ number });
  const partOf = async (unit: UnitName, person: PersonName = "karin") => {
    const part = (await page(person)).parts.find(({ unitId }) => unitId === world.units[unit]);
    if (part === undefined) throw new Error(`no part of ${unit}`);
    return part;
  };
  return {
    caseId,
    number,
    op,
    to,
    page,
    partOf,

    addParts: (...units: UnitName[]) =>
      world.as("karin").parts.add({
        ...op(),
        caseId,
        parts: units.map((unit) => ({ title: `Del för ${unit}`, unitId: world.units[unit] })),
      }),

    async handOver(unit: UnitName, person?: PersonName, by: PersonName = "karin", from: UnitName = unit) {
      const { id: partId } = await partOf(from, by);
      const { handoffId } = await world.as(by).handoffs.send({
        ...op(),
        partId,
        to: to(unit, person),
        purpose: "Pröva det här",
        nothingTold: true,
      });
      return handoffId;
    },

    async accepted(unit: UnitName, person: PersonName) {
      const id = await this.handOver(unit);
      await world.as(person).handoffs.accept({ ...op(), id });
      return id;
    },

    consent: (unit: "narsam" | "raddning", until: string | null = null) =>
      world.as("karin").consents.record({
        ...op(),
        caseId,
        partnerUnitId: world.units[unit],
        givenByName: "Peter Dahl",
        how: "spoken",
        scope: "Hela ärendet",
        givenOn: world.today,
        // The API's own schema reads it as a calendar date.
        until: until as typeof world.today | null,
      }),

    /** As the header reads: "Lotsen (3) · Miljökontoret (1)", by name and not by age. */
    async waitingOn(person: PersonName = "karin") {
      return inWords((await page(person)).waitingOn);
    },
  };
}

const nameOf = ({ holderKind, unitName }: WaitingOn): string =>
  holderKind === "unit" ? (unitName ?? "?") : { company: "Företaget", pilot: "Lotsen" }[holderKind];

const inWords = (waiting: readonly WaitingOn[]): string =>
  waiting.map((holder) => `${nameOf(holder)} (${holder.count})`).join(" · ");
