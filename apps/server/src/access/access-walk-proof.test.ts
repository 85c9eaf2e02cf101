import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { idFields, idsOf, withId } from "../../test/access/ids.ts";
import {
  innerWord,
  listWord,
  nobodys,
  type SubjectName,
  sharedWord,
  subjectNames,
} from "../../test/access/subjects.ts";
import { beforeSignIn, joins, onNothing, onSubjects, refusedToAll } from "../../test/access/table.ts";
import { type Answer, aWalk, inTurns, procedureKinds, type Walk } from "../../test/access/walk.ts";
import { walkers } from "../../test/access/walkers.ts";
import { rounds } from "../../test/rounds.ts";

let walk: Walk;
beforeAll(async () => {
  walk = await aWalk();
});
afterAll(() => walk[Symbol.asyncDispose]());

/** The whole walk on SQLite; on PostgreSQL, where a question costs four times as much, a fourth of it but in a proof. */
const share = inject("template").kind === "sqlite" ? 1 : rounds(4, 1);
const shareOf = <T>(list: readonly T[]): readonly T[] => list.filter((_, at) => at % share === 0);

type Step = {
  readonly procedure: string;
  readonly about: SubjectName | null;
  readonly walker: string;
  readonly letter: string;
};

/** A letter for each walker: the table's own, the administrator's, and nobody without a session. */
const letters = (row: string, admin = "r"): readonly string[] => [
  ...row.replaceAll(" ", ""),
  admin,
  "o",
  "o",
];

const stepsOf = (procedure: string, about: SubjectName | null, row: string, admin?: string): Step[] =>
  letters(row, admin)
    .map((letter, at) => ({ procedure, about, letter, walker: walkers[at] ?? "" }))
    // Who has no session is told so before anything is looked at: once will do.
    .filter(({ letter }) => letter !== "o" || about === null || about === "own");

const steps: readonly Step[] = [
  ...onSubjects.flatMap(({ procedures, admin, ...rows }) =>
    procedures.flatMap((procedure) =>
      subjectNames.flatMap((name) =>
        rows[name] === undefined ? [] : stepsOf(procedure, name, rows[name], admin),
      ),
    ),
  ),
  ...onNothing.flatMap(({ procedures, who, admin }) =>
    procedures.flatMap((procedure) => stepsOf(procedure, null, who, admin)),
  ),
];

/** What can go in one request stands together. */
const inBatchOrder = (a: Step, b: Step): number => {
  const place = ({ walker, procedure }: Step) =>
    walkers.indexOf(walker) * 2 + Number(procedureKinds.get(procedure.split("@")[0] ?? "") === "query");
  return place(a) - place(b);
};

/** What an answer says of rights, in the table's letters; `gone` is what ids that nobody has are answered with. */
function letterOf(answer: Answer, gone: Answer | null): string {
  const reason = answer.reason ?? "";
  if (answer.status >= 500) return `${answer.status}`;
  if (reason === "not-signed-in") return "o";
  if (reason === "not-allowed") return gone === null || answer.text === gone.text ? "r" : "-";
  if (answer.text === gone?.text) return ".";
  return reason === "not-found" || reason === "invalid-input" ? reason : "+";
}

test("the table names every procedure of the router, and no other", () => {
  const named = new Set(
    [...steps.map(({ procedure }) => procedure.split("@")[0] ?? ""), ...Object.keys(beforeSignIn)].toSorted(),
  );
  expect([...named]).toEqual([...procedureKinds.keys()].toSorted());
});

vi.setConfig({ testTimeout: 300_000 });

test("everybody may what the table says; the rest is refused as if it were not there", async () => {
  const faults: string[] = [];
  const succeeded = new Set<string>();
  await inTurns(shareOf(steps).toSorted(inBatchOrder), async ({ procedure, about, walker, letter }) => {
    const subject = about === null ? nobodys() : walk.subjects[about];
    const answer = await walk.ask(walker, procedure, walk.inputFor(procedure, subject));
    const gone = about === null || letter === "o" ? null : await walk.gone(walker, procedure);
    const found = letterOf(answer, gone);
    if (found !== letter)
      faults.push(`${procedure} on ${about} as ${walker}: ${letter}, but ${found} ${answer.text}`);
    if (answer.reason === null && letter === "+") succeeded.add(procedure);
    for (const word of hiddenFrom(walker)) {
      if (answer.text.includes(word)) faults.push(`${procedure} on ${about} as ${walker} reads ${word}`);
    }
  });
  expect(faults).toEqual([]);
  // A command that everybody is refused for another reason proves nothing of who may.
  const never = new Set(
    steps.map(({ procedure }) => procedure).filter((procedure) => !succeeded.has(procedure)),
  );
  if (share === 1) expect([...never].toSorted()).toEqual(refusedToAll);
});

/** Whose words the walker must never read, in whatever answer. */
function hiddenFrom(walker: string): readonly string[] {
  const seers: Readonly<Record<SubjectName, { shared: readonly string[]; inner: readonly string[] }>> = {
    own: { shared: ["karin", "lars", "petra", "lotta", "bo", "birger", "kajsa", "nora"], inner: ["nora"] },
    open: {
      shared: walkers.filter((name) => !["nora", "ada", "signedOut", "disabled"].includes(name)),
      inner: ["rolf"],
    },
    hidden: { shared: ["karin", "lars", "petra", "lotta", "kajsa"], inner: [] },
  };
  return subjectNames.flatMap((name) => {
    const isOut = !seers[name].shared.includes(walker);
    const isPartner = seers[name].inner.includes(walker);
    const importer = name === "own" ? "karin" : "petra";
    return [
      ...(isOut ? [sharedWord(name)] : []),
      ...(isOut || isPartner ? [innerWord(name)] : []),
      ...(walker === importer ? [] : [listWord(name)]),
    ];
  });
}

test.each(Object.entries(beforeSignIn))(
  "%s is answered before sign-in with %s",
  async (procedure, reason) => {
    const answer = await walk.ask("signedOut", procedure, walk.inputFor(procedure, nobodys()));
    expect([answer.reason, answer.status < 500]).toEqual([reason, true]);
  },
);

/** All that Bo or else Karin may send about the own case. */
const sendable = () =>
  onSubjects.flatMap(({ procedures, own = "" }) => {
    const letters = own.replaceAll(" ", "");
    const walker = letters[4] === "+" ? "bo" : letters[0] === "+" ? "karin" : null;
    if (walker === null) return [];
    return procedures.map((procedure) => {
      const input = walk.inputFor(procedure, walk.subjects.own);
      return { procedure, walker, input, fields: idFields(input, walk.subjects.own) };
    });
  });

const onNoCase = ["looseId", "archivedCompanyId"];

test("an id of another thing, or of one that may not be seen, is in every field like one that nobody has", async () => {
  const faults: string[] = [];
  const tries = sendable().flatMap(({ fields, ...sent }) => fields.map((field) => ({ ...sent, ...field })));
  await inTurns(shareOf(tries), async ({ procedure, walker, input, path, kind }) => {
    const gone = await walk.ask(walker, procedure, withId(input, path, randomUUID()));
    if (gone.status >= 500) faults.push(`${procedure} ${path.join(".")}: ${gone.text}`);
    const others = [
      ...idsOf(walk.subjects.own).filter((other) => other.kind !== kind),
      // What hangs on no case is no secret.
      ...(walker === "bo" ? idsOf(walk.subjects.hidden).filter(({ name }) => !onNoCase.includes(name)) : []),
    ];
    await inTurns(others, async ({ name, id }) => {
      const answer = await walk.ask(walker, procedure, withId(input, path, id));
      if (answer.text !== gone.text)
        faults.push(`${procedure} as ${walker}, ${path.join(".")} ← ${name}: ${answer.text}`);
    });
  });
  expect(faults).toEqual([]);
});

test("what belongs to one case is refused under another, also to a pilot who sees both", async () => {
  const joined = new Set<string>();
  const tries = sendable()
    .filter(({ fields }) => fields.length > 1)
    .flatMap(({ fields, ...sent }) => fields.map((field) => ({ ...sent, ...field })));
  await inTurns(shareOf(tries), async ({ procedure, input, path, kind }) => {
    for (const { id } of idsOf(walk.subjects.open).filter((other) => other.kind === kind)) {
      const answer = await walk.ask("karin", procedure, withId(input, path, id));
      if (answer.reason === null || answer.status >= 500) joined.add(`${procedure} ${path.join(".")}`);
    }
  });
  expect(joins).toEqual(expect.arrayContaining([...joined]));
  if (share === 1) expect([...joined].toSorted()).toEqual(joins);
});
