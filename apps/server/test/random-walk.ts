import { addDays } from "@lots/domain/calendar/calendar-date";
import { closedPartStatuses, partOutcomes } from "@lots/domain/parts/part";
import type { Selectable } from "kysely";
import type { CaseTable } from "../src/cases/case-table.ts";
import type { HandoffTable } from "../src/handoffs/handoff-table.ts";
import type { PartTable } from "../src/parts/part-table.ts";
import { type PersonName, people, type UnitName, units } from "./people.ts";
import type { World } from "./world.ts";

type Api = ReturnType<World["as"]>;

/** Numbers from 0 up to `below`, the same for the same seed. */
export type Draw = (below: number) => number;

export function drawFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

type Part = Selectable<PartTable>;
type CaseFile = Selectable<CaseTable>;
type Offer = Selectable<HandoffTable>;

const names = Object.keys(people) as PersonName[];
const unitNames = Object.keys(units) as UnitName[];
const reachable: readonly UnitName[] = ["bygg", "miljo", "mark", "teknik", "narsam", "raddning"];
const mostParts = 8;
const words = { purpose: "Pröva det här", nothingTold: true };

/**
 * People who press whatever there is to press, most often where they may. Each call sends one command; it may be
 * refused like anybody's.
 */
export class RandomWalk {
  readonly #world: World;
  readonly #draw: Draw;
  readonly #cases: readonly string[];

  constructor(world: World, draw: Draw, cases: readonly string[]) {
    this.#world = world;
    this.#draw = draw;
    this.#cases = cases;
  }

  async step(): Promise<{ readonly kind: string; readonly call: Promise<unknown> } | null> {
    const kind = this.#one(this.kinds) ?? "";
    const call = await this.#commands[kind]?.();
    return call === undefined || call === null ? null : { kind, call: call() };
  }

  get kinds(): readonly string[] {
    return Object.keys(this.#commands);
  }

  get #op() {
    return { operationId: this.#world.op() };
  }

  #one<T>(list: readonly T[]): T | undefined {
    return list[this.#draw(list.length)];
  }

  #chance(percent: number): boolean {
    return this.#draw(100) < percent;
  }

  #as(person: PersonName): Api {
    return this.#world.as(person);
  }

  #later(most: number) {
    return addDays(this.#world.today, this.#draw(most));
  }

  #nameOf(userId: string): PersonName {
    return names.find((name) => this.#world.people[name] === userId) ?? "karin";
  }

  #staffOf(unitId: string): PersonName {
    const staff = names.filter((name) => this.#world.units[people[name].unit] === unitId);
    return this.#one(staff) ?? "karin";
  }

  #pilotOf(caseFile: CaseFile): Api {
    return this.#as(this.#chance(95) ? this.#nameOf(caseFile.pilotId) : (this.#one(names) ?? "karin"));
  }

  #holderOf(part: Part, caseFile: CaseFile): Api {
    if (this.#chance(5)) return this.#as(this.#one(names) ?? "karin");
    return part.holder === "pilot"
      ? this.#as(this.#nameOf(caseFile.pilotId))
      : this.#as(this.#staffOf(part.unitId));
  }

  #to(pool: readonly UnitName[] = reachable) {
    const unit = this.#one(pool) ?? "bygg";
    const unitId = this.#world.units[unit];
    const person = this.#chance(30) ? this.#staffOf(unitId) : null;
    return { unitId, userId: person === null ? null : this.#world.people[person] };
  }

  async #case(): Promise<CaseFile> {
    const id = this.#one(this.#cases) ?? "";
    return this.#world.db.selectFrom("cases").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  }

  async #part(open: boolean) {
    const caseFile = await this.#case();
    const parts = await this.#world.db
      .selectFrom("parts")
      .selectAll()
      .where("caseId", "=", caseFile.id)
      .where("status", open ? "not in" : "in", closedPartStatuses)
      .orderBy("position")
      .execute();
    const part = this.#one(parts);
    return part === undefined ? null : { caseFile, part };
  }

  #openParts(caseId: string) {
    return this.#world.db
      .selectFrom("parts")
      .select("id")
      .where("caseId", "=", caseId)
      .where("status", "not in", closedPartStatuses)
      .execute();
  }

  async #offer() {
    const offers = await this.#world.db
      .selectFrom("handoffs")
      .selectAll()
      .where("caseId", "in", this.#cases)
      .where("state", "=", "sent")
      .orderBy("id")
      .execute();
    return this.#one(offers);
  }

  #receiverOf(offer: Offer): Api {
    if (this.#chance(10)) return this.#as(this.#one(names) ?? "karin");
    return this.#as(offer.toUserId === null ? this.#staffOf(offer.toUnitId) : this.#nameOf(offer.toUserId));
  }

  async #recipient() {
    const open = await this.#world.db
      .selectFrom("askRecipients")
      .selectAll()
      .where("caseId", "in", this.#cases)
      .where("state", "in", ["sent", "accepted"])
      .orderBy("id")
      .execute();
    const recipient = this.#one(open);
    if (recipient === undefined) return null;
    const { toUserId, toUnitId } = recipient;
    const by = this.#as(toUserId === null ? this.#staffOf(toUnitId) : this.#nameOf(toUserId));
    return { recipient, by };
  }

  #step() {
    const owner = this.#chance(20) ? "company" : this.#world.people[this.#one(names) ?? "karin"];
    return { text: "Nästa", owner, dueOn: this.#later(20) };
  }

  readonly #onPart =
    (
      open: boolean,
      send: (
        by: Api,
        on: { operationId: string; id: string; version: number },
        part: Part,
      ) => Promise<unknown>,
    ) =>
    async () => {
      const found = await this.#part(open);
      if (found === null) return null;
      const { part, caseFile } = found;
      const by = this.#holderOf(part, caseFile);
      return () => send(by, { ...this.#op, id: part.id, version: part.version }, part);
    };

  readonly #onCase =
    (
      send: (
        by: Api,
        on: { operationId: string; caseId: string; version: number },
        caseFile: CaseFile,
      ) => Promise<unknown>,
    ) =>
    async () => {
      const caseFile = await this.#case();
      const by = this.#pilotOf(caseFile);
      return () => send(by, { ...this.#op, caseId: caseFile.id, version: caseFile.version }, caseFile);
    };

  readonly #onOffer = (send: (offer: Offer, caseFile: CaseFile) => Promise<unknown>) => async () => {
    const offer = await this.#offer();
    if (offer === undefined) return null;
    const caseFile = await this.#world.db
      .selectFrom("cases")
      .selectAll()
      .where("id", "=", offer.caseId)
      .executeTakeFirstOrThrow();
    return () => send(offer, caseFile);
  };

  readonly #onStep =
    (send: (by: Api, on: { operationId: string; id: string; version: number }) => Promise<unknown>) =>
    async () => {
      const caseFile = await this.#case();
      const step = await this.#world.db
        .selectFrom("nextSteps")
        .select(["id", "version"])
        .where("caseId", "=", caseFile.id)
        .where("doneAt", "is", null)
        .executeTakeFirst();
      if (step === undefined) return null;
      const by = this.#pilotOf(caseFile);
      return () => send(by, { ...this.#op, ...step });
    };

  readonly #onRecipient = (send: (by: Api, id: string) => Promise<unknown>) => async () => {
    const found = await this.#recipient();
    return found === null ? null : () => send(found.by, found.recipient.id);
  };

  readonly #commands: Readonly<Record<string, () => Promise<(() => Promise<unknown>) | null>>> = {
    add: async () => {
      const caseFile = await this.#case();
      const open = await this.#openParts(caseFile.id);
      // A case with many parts walks no further than one with some, only slower.
      if (open.length >= mostParts) return null;
      const by = this.#pilotOf(caseFile);
      const unitId = this.#world.units[this.#one(unitNames) ?? "bygg"];
      const startsOn = this.#chance(20) ? this.#later(15) : null;
      const parts = [{ title: "Del", unitId, startsOn }];
      return () => by.parts.add({ ...this.#op, caseId: caseFile.id, parts });
    },
    plan: this.#onPart(true, (by, on) =>
      by.parts.plan({ ...on, startsOn: this.#chance(50) ? this.#later(15) : null }),
    ),
    onTrack: this.#onPart(true, (by, on) => by.parts.onTrack(on)),
    waitForCompany: this.#onPart(true, (by, on) => by.parts.waitForCompany({ ...on, what: "Ritning" })),
    waitForOther: this.#onPart(true, (by, on) =>
      by.parts.waitForOther({
        ...on,
        unitId: this.#world.units[this.#one(unitNames) ?? "bygg"],
        what: "Yttrande",
      }),
    ),
    delay: this.#onPart(true, (by, on) =>
      by.parts.delay({ ...on, expectedOn: this.#later(90), why: "Sjukdom" }),
    ),
    decide: this.#onPart(true, (by, on) =>
      by.parts.decide({ ...on, outcome: this.#one(partOutcomes) ?? "done" }),
    ),
    drop: this.#onPart(true, (by, on) => by.parts.drop({ ...on, reason: "Behövs inte" })),
    reopen: this.#onPart(false, (by, on) => by.parts.reopen({ ...on, reason: "Behövs ändå" })),
    edit: this.#onPart(true, (by, on, part) =>
      by.parts.edit({
        ...on,
        title: part.title === "Del" ? "Annan del" : "Del",
        unitId: this.#chance(40) ? this.#world.units[this.#one(unitNames) ?? "bygg"] : part.unitId,
        outsideRef: null,
        expectedOn: part.expectedOn,
        expectedWhy: null,
      }),
    ),
    take: this.#onPart(true, (by, on) => by.parts.take(on)),
    assign: this.#onPart(true, (by, on, part) => {
      const officer = this.#chance(50) ? this.#world.people[this.#staffOf(part.unitId)] : null;
      return by.parts.assign({ ...on, officerId: officer });
    }),
    send: this.#onPart(true, (by, { id: partId, operationId }) =>
      by.handoffs.send({ operationId, partId, to: this.#to(), ...words }),
    ),
    sendOnce: this.#onPart(true, (by, { id: partId, operationId }) =>
      by.handoffs.send({ operationId, partId, to: this.#to(), ...words }),
    ),
    sendBack: this.#onPart(true, (by, { id: partId, operationId }) =>
      by.handoffs.sendBack({ operationId, partId, reason: "Inte vår" }),
    ),
    takeBack: async () => {
      const found = await this.#part(true);
      if (found === null) return null;
      const { part, caseFile } = found;
      const on = { ...this.#op, partId: part.id, version: part.version, reason: "Tar den" };
      return () => this.#pilotOf(caseFile).handoffs.takeBack(on);
    },
    accept: this.#onOffer((offer) => this.#receiverOf(offer).handoffs.accept({ ...this.#op, id: offer.id })),
    acceptAgain: this.#onOffer((offer) =>
      this.#receiverOf(offer).handoffs.accept({ ...this.#op, id: offer.id }),
    ),
    refuse: this.#onOffer((offer) =>
      this.#receiverOf(offer).handoffs.refuse({
        ...this.#op,
        id: offer.id,
        code: "no_time",
        reason: "Hinner inte",
      }),
    ),
    forward: this.#onOffer((offer) =>
      this.#receiverOf(offer).handoffs.forward({
        ...this.#op,
        id: offer.id,
        to: this.#to(offer.kind === "pilot_role" ? ["lots"] : reachable),
        reason: "De kan det",
      }),
    ),
    withdraw: this.#onOffer((offer, caseFile) => {
      const by =
        offer.fromSide === "pilot" ? this.#pilotOf(caseFile) : this.#as(this.#staffOf(offer.fromUnitId));
      return by.handoffs.withdraw({ ...this.#op, id: offer.id });
    }),
    sendPilotRole: this.#onCase((by, { version: _version, ...on }) =>
      by.handoffs.sendPilotRole({ ...on, to: this.#to(["lots"]), ...words }),
    ),
    ask: this.#onCase((by, { version: _version, ...on }) =>
      by.asks.send({ ...on, text: "Går det?", recipients: [this.#to([...reachable, "lots"]), this.#to()] }),
    ),
    askAboutPart: this.#onPart(true, (by, { id: partId, operationId }, { caseId }) =>
      by.asks.send({ operationId, caseId, partId, text: "Går det?", recipients: [this.#to()] }),
    ),
    takeAsk: this.#onRecipient((by, id) => by.asks.take({ ...this.#op, id })),
    answer: this.#onRecipient((by, id) => by.asks.answer({ ...this.#op, id, answer: "Ja" })),
    refuseAsk: this.#onRecipient((by, id) =>
      by.asks.refuse({ ...this.#op, id, code: "not_ours", reason: "Inte vår" }),
    ),
    forwardAsk: this.#onRecipient((by, id) =>
      by.asks.forward({ ...this.#op, id, to: this.#to(), reason: "De kan det" }),
    ),
    withdrawAsk: async () => {
      const found = await this.#recipient();
      if (found === null) return null;
      const by = this.#pilotOf(await this.#case());
      return () => by.asks.withdraw({ ...this.#op, id: found.recipient.askId });
    },
    consent: this.#onCase((by, { version: _version, ...on }) =>
      by.consents.record({
        ...on,
        partnerUnitId: this.#world.units[this.#one(["narsam", "raddning"] as const) ?? "narsam"],
        givenByName: "Peter Dahl",
        how: "spoken",
        scope: "Allt",
        givenOn: this.#world.today,
        until: this.#chance(70) ? this.#later(12) : null,
      }),
    ),
    withdrawConsent: async () => {
      const consents = await this.#world.db
        .selectFrom("consents")
        .selectAll()
        .where("withdrawnOn", "is", null)
        .orderBy("id")
        .execute();
      const consent = this.#one(consents);
      if (consent === undefined) return null;
      const by = this.#pilotOf(await this.#case());
      return () => by.consents.withdraw({ ...this.#op, id: consent.id });
    },
    pause: this.#onCase((by, on) =>
      by.cases.pause({ ...on, until: addDays(this.#world.today, 1 + this.#draw(12)), reason: "Banken" }),
    ),
    resume: this.#onCase((by, on) => by.cases.resume(on)),
    standIn: this.#onCase((by, on) =>
      by.cases.setStandIn({ ...on, standInId: this.#chance(50) ? this.#world.people.lars : null }),
    ),
    close: async () =>
      this.#chance(30)
        ? this.#onCase((by, on) =>
            by.cases.close({ ...on, outcome: "withdrawn", noAnswerReason: "De drog sig ur" }),
          )()
        : null,
    reopenCase: this.#onCase((by, on) =>
      by.cases.reopen({
        ...on,
        reason: "De vill ändå",
        nextStep: this.#step(),
        nextAnswerOn: this.#later(9),
      }),
    ),
    completeStep: this.#onStep((by, on) => by.nextSteps.complete({ ...on, next: this.#step() })),
    changeStep: this.#onStep((by, on) => by.nextSteps.change({ ...on, ...this.#step() })),
    logContact: this.#onCase((by, { version: _version, ...on }) =>
      by.contacts.log({ ...on, channel: "phone_in", note: "De ringde", nextStep: this.#step() }),
    ),
  };
}
