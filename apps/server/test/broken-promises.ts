import type { World } from "./world.ts";

type Row = Readonly<Record<string, unknown>>;

const count = <R extends Row>(rows: readonly R[], wanted: (row: R) => boolean): number =>
  rows.filter(wanted).length;

type Where = Pick<World, "db" | "today">;

async function everything({ db, today }: Where) {
  const roles = await db
    .selectFrom("userRoles")
    .innerJoin("users", "users.id", "userRoles.userId")
    .innerJoin("units", "units.id", "userRoles.unitId")
    .select(["userRoles.userId", "userRoles.unitId", "userRoles.role"])
    .where("users.disabledAt", "is", null)
    .where("units.retiredOn", "is", null)
    .execute();
  return {
    today,
    roles,
    cases: await db.selectFrom("cases").selectAll().execute(),
    parts: await db.selectFrom("parts").selectAll().execute(),
    units: await db.selectFrom("units").selectAll().execute(),
    steps: await db.selectFrom("nextSteps").selectAll().where("doneAt", "is", null).execute(),
    offers: await db.selectFrom("handoffs").selectAll().execute(),
    recipients: await db.selectFrom("askRecipients").selectAll().execute(),
    consents: await db.selectFrom("consents").selectAll().where("withdrawnOn", "is", null).execute(),
    journal: await db.selectFrom("journal").selectAll().execute(),
    entries: await db.selectFrom("timelineEntries").selectAll().execute(),
  };
}

type Everything = Awaited<ReturnType<typeof everything>>;
type Said = (isKept: boolean, words: string) => void;

/** Heart.md E, row 1: an open case has one pilot who can act, one step with an owner and a day, and a promised answer. */
function ofCases({ today, cases, roles, steps, parts, offers, recipients }: Everything, say: Said): void {
  const active = new Set(roles.map(({ userId }) => userId));
  const pilots = new Set(roles.filter(({ role }) => role === "pilot").map(({ userId }) => userId));
  for (const { id, number, closedOn, ...caseFile } of cases) {
    const own = steps.filter(({ caseId }) => caseId === id);
    if (closedOn !== null) {
      say(own.length === 0, `${number} is closed with an open step`);
      say(caseFile.outcome !== null, `${number} is closed without an outcome`);
      say(caseFile.nextAnswerOn === null, `${number} is closed with a promise`);
      say(
        count(parts, (part) => part.caseId === id && !["decided", "dropped"].includes(part.status)) === 0,
        `${number} is closed with an open part`,
      );
      say(
        count(offers, (offer) => offer.caseId === id && offer.state === "sent") === 0,
        `${number} is closed with an open offer`,
      );
      say(
        count(recipients, ({ caseId, state }) => caseId === id && ["sent", "accepted"].includes(state)) === 0,
        `${number} is closed with an open question`,
      );
      continue;
    }
    say(pilots.has(caseFile.pilotId), `${number} has no pilot who can act`);
    say(
      caseFile.standInId === null || pilots.has(caseFile.standInId),
      `${number} has a stand-in who is gone`,
    );
    say(caseFile.standInId !== caseFile.pilotId, `the pilot of ${number} stands in for the pilot`);
    say(own.length === 1, `${number} has ${own.length} open steps`);
    const [step] = own;
    say(step?.dueOn !== null, `the step of ${number} has no day`);
    say(step?.ownerUserId == null || active.has(step.ownerUserId), `the owner of ${number}'s step is gone`);
    say(caseFile.nextAnswerOn !== null, `${number} promises no answer`);
    const rests = caseFile.pausedUntil !== null && caseFile.pausedUntil > today;
    say(!rests || caseFile.pauseReason !== null, `${number} rests without a reason`);
  }
}

/** Heart.md A1, A3: who answers for a part, by whose acceptance, and that nothing falls between chairs. */
function ofParts({ cases, parts, units, roles, offers, consents }: Everything, say: Said): void {
  for (const part of parts) {
    const unit = units.find(({ id }) => id === part.unitId);
    const isOpen = !["decided", "dropped"].includes(part.status);
    const taken = offers.filter(
      ({ partId, kind, state, endedBy }) =>
        partId === part.id && kind === "part" && state === "accepted" && endedBy === null,
    );
    say((part.outcome !== null) === (part.status === "decided"), `${part.id}: outcome without decision`);
    if (part.holder === "pilot") {
      say(part.officerId === null, `the pilot's part ${part.id} has an officer`);
      say(taken.length === 0, `the pilot's part ${part.id} is somebody's by an acceptance`);
    } else if (isOpen) {
      say(taken.length === 1 && taken[0]?.toUnitId === part.unitId, `nobody accepted ${part.id}`);
      const works = roles.some(
        ({ userId, unitId, role }) =>
          userId === part.officerId && unitId === part.unitId && (role === "officer" || role === "manager"),
      );
      say(part.officerId === null || works, `the officer of ${part.id} is gone`);
      const isShared = consents.some(
        ({ caseId, partnerUnitId }) => caseId === part.caseId && partnerUnitId === part.unitId,
      );
      say(unit?.kind !== "partner" || isShared, `a partner holds ${part.id} without consent`);
    }
    say(unit?.kind !== "outside" || part.holder === "pilot", `an authority without login holds ${part.id}`);
    const sent = count(offers, ({ partId, state }) => partId === part.id && state === "sent");
    say(sent === 0 || (isOpen && sent === 1), `${part.id} has ${sent} open offers`);
    say(
      (part.waitingForUnitId !== null) === (part.status === "waiting_other"),
      `${part.id} waits for nobody`,
    );
  }
  say(new Set(cases.map(({ number }) => number)).size === cases.length, "two cases have one number");
}

/** An open offer or question is put to somebody who can answer it. */
function ofReceivers({ roles, offers, recipients, units }: Everything, say: Said): void {
  const open = [
    ...offers.filter(({ state, kind }) => state === "sent" && kind !== "return"),
    ...recipients.filter(({ state }) => state === "sent" || state === "accepted"),
  ];
  for (const { id, toUnitId, toUserId } of open) {
    const unit = units.find((one) => one.id === toUnitId);
    say(unit?.retiredOn === null, `${id} is put to a unit that is no more`);
    const answers = roles.some(({ userId, unitId }) => userId === toUserId && unitId === toUnitId);
    say(toUserId === null || answers, `${id} is put to somebody who is gone`);
  }
}

/** A form that is saved as it stood changes nothing, so there is nothing to tell: `standing` shows whether it did. */
const savedAsTheyStood = new Set(
  [
    ["cases", "edit", "setPhase", "setReach", "setStandIn", "moveNextAnswer"],
    ["parts", "edit", "plan", "assign"],
    ["nextSteps", "change"],
    ["contacts", "correct"],
    ["companies", "edit"],
    ["persons", "edit"],
  ].flatMap(([noun, ...acts]) => acts.map((act) => `${noun}.${act}`)),
);

/** Heart.md E, row 6: every command tells the timeline, in the same transaction; nothing is told that was not done. */
function ofJournal({ journal, entries }: Everything, say: Said): void {
  const told = new Set(entries.map(({ seq }) => seq));
  const done = new Set(journal.map(({ seq }) => seq));
  for (const { seq, procedure, procedureKind } of journal) {
    const mustTell = procedureKind === "command" && !savedAsTheyStood.has(procedure);
    say(!mustTell || told.has(seq), `${procedure} told nothing`);
  }
  for (const { seq, kind } of entries) say(done.has(seq), `${kind} was told without an act`);
  say(done.size === 0 || Math.max(...done) === done.size, "the journal has a gap");
}

/** How much has been told, and every row's version: an act that told nothing has left each row as it was. */
export async function standing({ db }: Pick<World, "db">) {
  const versions: string[] = [];
  for (const table of ["cases", "parts", "nextSteps", "companies", "persons", "contacts"] as const) {
    const rows = await db.selectFrom(table).select(["id", "version"]).orderBy("id").execute();
    versions.push(...rows.map(({ id, version }) => `${table} ${id} ${version}`));
  }
  const told = await db.selectFrom("timelineEntries").select("id").execute();
  return { told: told.length, versions };
}

/** What must hold at every moment, whoever does what; empty while it does. */
export async function brokenPromises(world: Where): Promise<readonly string[]> {
  const all = await everything(world);
  const broken: string[] = [];
  const say: Said = (isKept, words) => {
    if (!isKept) broken.push(words);
  };
  for (const look of [ofCases, ofParts, ofReceivers, ofJournal]) look(all, say);
  return broken;
}
