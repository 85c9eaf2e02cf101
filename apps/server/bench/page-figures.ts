import { anyOpenCase } from "@lots/domain/cases/case-filter";
import { type Figure, percentile } from "./figure.ts";
import type { Person } from "./fill.ts";
import { Tally } from "./load.ts";
import { callOf, type Place } from "./place.ts";

const list = {
  filter: anyOpenCase,
  sort: "company",
  descending: false,
  after: null,
  limit: 50,
  counted: true,
};
const wordsOf = (text: string) => ({ ...list, filter: { ...anyOpenCase, text } });

type Page = {
  readonly name: string;
  readonly by: readonly Person[];
  readonly procedure: string;
  readonly input: unknown;
};

/** What stands on the other pages, each with all 10,000 cases behind it. */
const pages: readonly Page[] = [
  { name: "frame with its numbers", by: ["pilot", "officer"], procedure: "session.me", input: {} },
  { name: "Min dag", by: ["usual pilot", "pilot"], procedure: "myDay.get", input: {} },
  {
    name: "Mina delar",
    by: ["usual officer", "officer", "partner"],
    procedure: "parts.mine",
    input: {},
  },
  { name: "numbers of the views", by: ["pilot", "officer"], procedure: "cases.counts", input: {} },
  {
    name: "cases by whom they wait on",
    by: ["pilot", "officer"],
    procedure: "cases.list",
    input: { ...list, sort: "waiting" },
  },
  {
    name: "cases by expected date",
    by: ["pilot", "officer"],
    procedure: "cases.list",
    input: { ...list, sort: "expected" },
  },
  {
    name: "search that finds",
    by: ["pilot", "officer"],
    procedure: "cases.list",
    input: wordsOf("bageri hamn"),
  },
  {
    name: "search that finds nothing",
    by: ["pilot", "officer"],
    procedure: "cases.list",
    input: wordsOf("finns inte"),
  },
  { name: "Kontakter", by: ["pilot", "officer"], procedure: "contacts.list", input: {} },
  {
    name: "Kontakter, search that finds nothing",
    by: ["pilot"],
    procedure: "contacts.list",
    input: { text: "finns inte" },
  },
  { name: "Företag", by: ["pilot", "officer"], procedure: "companies.list", input: {} },
  { name: "Översikt", by: ["manager"], procedure: "overview.get", input: {} },
];

const ms = 1500;
const slowestMs = 25;

/** How long the other pages take at one client, in order of the pages. */
export async function pageFigures(place: Place): Promise<readonly Figure[]> {
  const origin = await place.server("lots", place.where);
  const figures: Figure[] = [];
  for (const { name, by, procedure, input } of pages) {
    for (const person of by) {
      const call = () => callOf(procedure, input, place.tokens[person]);
      await new Tally().slice(origin, call, { clients: 1, ms: ms / 3 });
      const tally = new Tally();
      await tally.slice(origin, call, { clients: 1, ms });
      figures.push({
        what: `${name} as ${person}: p95`,
        value: percentile(tally.times, 0.95),
        unit: "ms",
        limit: slowestMs,
        must: "at most",
        beside: { median: percentile(tally.times, 0.5), "per second": tally.perSecond },
      });
    }
  }
  return figures;
}
