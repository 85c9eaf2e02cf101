import { randomUUID } from "node:crypto";
import { anyOpenCase } from "@lots/domain/cases/case-filter";
import { appRouter } from "../src/api/router.ts";
import { openDatabase } from "../src/database/open-database.ts";
import { type Figure, percentile } from "./figure.ts";
import { type Call, Tally } from "./load.ts";
import { moment } from "./moment.ts";
import { callOf, type Place } from "./place.ts";

/** Those whose requests are held against the bare server's. */
const people = ["pilot", "officer", "partner"] as const;

const list = {
  filter: anyOpenCase,
  sort: "company",
  descending: false,
  after: null,
  limit: 50,
  counted: false,
};

type Job = {
  readonly name: string;
  /** Of the bare server's requests per second. */
  readonly share: number;
  readonly call: (place: Place, n: number, token: string) => Call;
};

const caseOf = (place: Place, n: number) => place.cases[n % place.cases.length] ?? { id: "", number: "" };

const jobs: readonly Job[] = [
  { name: "list of 50 cases", share: 0.6, call: (_place, _n, token) => callOf("cases.list", list, token) },
  {
    name: "case page",
    share: 0.6,
    call: (place, n, token) => callOf("cases.get", { number: caseOf(place, n).number }, token),
  },
  {
    name: "contact logged",
    share: 0.5,
    call: (place, n, token) => {
      const contact = {
        channel: "phone_in",
        note: "De ringde om vattnet och ville veta mer.",
        caseId: caseOf(place, n).id,
      };
      return callOf("contacts.log", { ...contact, operationId: randomUUID() }, token);
    },
  },
];

const rounds = 8;
const slowestMs = 25;

/**
 * Short slices in turn, the bare server's before each of the three people's, so that whatever else the machine does
 * meanwhile slows all of them alike.
 */
async function measureJob(place: Place, { lots, bare }: Servers, job: Job, clients: number, ms: number) {
  const without = new Tally();
  const tallies = people.map((person) => ({ person, tally: new Tally() }));
  for (let round = -1; round < rounds; round += 1) {
    // The first round is thrown away: code is compiled and pages are read then.
    const isWarming = round === -1;
    const bareTally = isWarming ? new Tally() : without;
    for (const { person, tally } of tallies) {
      await bareTally.slice(bare, (n) => job.call(place, n, ""), { clients, ms });
      const kept = isWarming ? new Tally() : tally;
      await kept.slice(lots, (n) => job.call(place, n, place.tokens[person]), { clients, ms });
    }
  }
  return tallies.flatMap(({ person, tally }): Figure[] => {
    const what = `${job.name} as ${person}, ${clients} at a time`;
    const p95 = percentile(tally.times, 0.95);
    const beside = { "per second": tally.perSecond, bare: without.perSecond, p95 };
    const ratio: Figure = {
      what: `${what}: share of the bare server`,
      value: tally.perSecond / without.perSecond,
      unit: "",
      limit: job.share,
      must: "at least",
      beside,
    };
    if (clients > 1) return [ratio];
    return [ratio, { what: `${what}: p95`, value: p95, unit: "ms", limit: slowestMs, must: "at most" }];
  });
}

type Servers = { readonly lots: string; readonly bare: string };

export async function requestFigures(place: Place, msPerSlice: number): Promise<readonly Figure[]> {
  const servers = {
    lots: await place.server("lots", place.where),
    bare: await place.server("bare", place.copy),
  };
  const figures: Figure[] = [];
  for (const job of jobs) {
    for (const clients of [1, 16])
      figures.push(...(await measureJob(place, servers, job, clients, msPerSlice)));
  }
  return figures;
}

/** How many statements a case page costs, session and rights among them. */
export async function statementFigures(place: Place): Promise<readonly Figure[]> {
  const choice = place.copy.startsWith("postgres")
    ? ({ url: place.copy, mayLose: true } as const)
    : { folder: place.copy };
  const database = await openDatabase(choice);
  let statements = 0;
  const db = database.db.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      statements += 1;
      return result;
    },
  });
  const figures: Figure[] = [];
  for (const person of people) {
    const caller = appRouter.createCaller({
      database: { ...database, db },
      clock: () => moment,
      passwordCost: 10,
      origin: () => "",
      requestId: "bench",
      cookie: { token: place.tokens[person], set: () => {}, clear: () => {} },
      address: "",
      byHand: false,
      meantUserId: null,
      logDefect: (error) => console.error(error),
    });
    statements = 0;
    await caller.cases.get({ number: caseOf(place, 3).number });
    figures.push({
      what: `case page as ${person}: statements`,
      value: statements,
      unit: "",
      limit: 6,
      must: "at most",
    });
  }
  await database.close();
  return figures;
}
