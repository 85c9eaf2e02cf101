import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { withId } from "../../test/access/ids.ts";
import { kindOf, sendable } from "../../test/access/sendable.ts";
import { aWalk, inTurns, type Walk } from "../../test/access/walk.ts";
import { rounds } from "../../test/rounds.ts";

vi.setConfig({ testTimeout: 300_000 });

let walk: Walk;
beforeAll(async () => {
  walk = await aWalk();
});
afterAll(() => walk[Symbol.asyncDispose]());

/** As in the walk of rights: all of it on SQLite, on PostgreSQL a fourth but in a proof. */
const share = inject("template").kind === "sqlite" ? 1 : rounds(4, 1);
const shareOf = <T>(list: readonly T[]): readonly T[] => list.filter((_, at) => at % share === 0);

type Path = readonly string[];

function fieldsOf(input: unknown, path: Path = []): Path[] {
  if (typeof input !== "object" || input === null) return [];
  return Object.entries(input).flatMap(([key, value]) => [
    [...path, key],
    ...fieldsOf(value, [...path, key]),
  ]);
}

/** What no field is made for, and what some are not. */
const wrongEverywhere = { inget: "fält" };
const odd = [[], 7.5, -1, true, null, "", "\u0000", "\ud800", "x".repeat(20_001), "9999-99-99", "__proto__"];

test("a field too many, and in any field what it is not made for, are refusals of the input and no defects", async () => {
  const faults: string[] = [];
  const tries = sendable(walk).flatMap(({ input, ...sent }) => [
    { ...sent, input: { ...Object(input), inget: "fält" }, isWrong: true },
    ...fieldsOf(input).flatMap((path) => [
      { ...sent, input: withId(input, path, wrongEverywhere), isWrong: true },
      ...odd.map((value) => ({ ...sent, input: withId(input, path, value), isWrong: false })),
    ]),
  ]);
  await inTurns(shareOf(tries), async ({ procedure, walker, input, isWrong }) => {
    const { status, text, reason } = await walk.ask(walker, procedure, input);
    if (status >= 500 || (isWrong && reason !== "invalid-input"))
      faults.push(`${procedure} ${JSON.stringify(input).slice(0, 300)}: ${text.slice(0, 200)}`);
  });
  expect(faults).toEqual([]);
});

/** All commands that carry a version, or are about something on the case. */
const commands = () => sendable(walk).filter(({ procedure }) => kindOf(procedure) === "command");
const hasVersion = (input: unknown): boolean =>
  typeof input === "object" && input !== null && "version" in input;

test("a version that is not the one that stands saves nothing, whatever is saved", async () => {
  const others = new Map<string, string | null>();
  await inTurns(commands(), async ({ procedure, walker, input }) => {
    if (!hasVersion(input)) return;
    const { reason } = await walk.ask(walker, procedure, { ...Object(input), version: 77 });
    if (reason !== "changed-meanwhile") others.set(procedure, reason);
  });
  expect(Object.fromEntries(others)).toEqual(refusedSooner);
});

/** What cannot be done as things stand is refused before the version is looked at. */
const refusedSooner = {
  "cases.reopen": "case-open",
  "cases.resume": "case-open",
  "companies.archive": "still-holds",
  "parts.reopen": "part-open",
  "parts.reopen@pilots": "part-open",
  "parts.undoReport": "acted-since",
};

test("on a closed case all but reopening and withdrawing a consent is refused, and it is said that it is closed", async () => {
  const { world, subjects } = walk;
  const { caseId } = subjects.own;
  const { version } = await world.db
    .selectFrom("cases")
    .select("version")
    .where("id", "=", caseId)
    .executeTakeFirstOrThrow();
  const closing = { outcome: "withdrawn", noAnswerReason: "De drog sig ur" } as const;
  await world.as("karin").cases.close({ operationId: world.op(), caseId, version, ...closing });
  const others = new Map<string, string | null>();
  await inTurns(commands(), async ({ procedure, walker, input }) => {
    const { reason } = await walk.ask(walker, procedure, input);
    if (reason !== "case-closed") others.set(procedure, reason);
  });
  expect([...others.keys()].toSorted()).toEqual(notRefused);
});

/**
 * Companies, persons, lists on their way in and contacts without a case; what opens it again; and a withdrawal, which
 * ends that it is shown (docs/decisions/0016).
 */
const notRefused: readonly string[] = [
  ...["cases.open", "cases.open@contact", "cases.reopen"],
  ...["companies.add", "companies.archive", "companies.edit", "companies.restore"],
  "consents.withdraw",
  ...["imports.runBatch", "imports.undoBatch"],
  ...["nextSteps.change@contact", "nextSteps.complete@contact", "nextSteps.setOnContact"],
  ...["persons.add", "persons.archive", "persons.edit", "persons.restore"],
];
