import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import architecture, { texts } from "../architecture.mjs";
import { architectureFaults } from "./architecture-faults.ts";

const server = "apps/server/src";
const web = "apps/web/src";

const importing = (target: string): string => `import { x } from "${target}";\nexport const y = x;\n`;
const typing = (target: string): string => `import type { x } from "${target}";\nexport type Y = typeof x;\n`;
const x = "export const x = 1;\n";

/** A small Lots in which everything is as it should be. */
const sound: Readonly<Record<string, string>> = {
  "packages/domain/package.json": '{ "name": "@lots/domain", "exports": { "./*": "./src/*.ts" } }',
  "packages/domain/src/cases/case.ts": importing("zod"),
  "packages/domain/src/cases/part.ts": importing("./case.ts"),
  "packages/words/src/sv.ts": x,
  "packages/ui/src/button.tsx": x,
  [`${server}/database/open-sqlite.ts`]: importing("better-sqlite3"),
  [`${server}/database/schema.ts`]: typing("../cases/case-table.ts"),
  [`${server}/access/visible.ts`]: importing("kysely") + typing("../cases/case-table.ts"),
  [`${server}/timeline/timeline-table.ts`]: typing("kysely"),
  [`${server}/timeline/record.ts`]: `${typing("./timeline-table.ts")}db.insertInto("timelineEntries");`,
  [`${server}/cases/case-table.ts`]: typing("kysely"),
  [`${server}/cases/case-commands.ts`]: `${typing("./case-table.ts")}db.updateTable("cases");`,
  [`${server}/cases/case-closing-commands.ts`]: importing("../parts/part-closing-commands.ts"),
  [`${server}/cases/case-queries.ts`]: importing("kysely") + typing("@lots/domain/cases/case"),
  [`${server}/cases/case-router.ts`]: importing("./case-queries.ts") + importing("../parts/part-queries.ts"),
  [`${server}/cases/case.test.ts`]: importing("pg"),
  [`${server}/parts/part-queries.ts`]: importing("../cases/case-queries.ts"),
  [`${server}/parts/part-closing-commands.ts`]: importing("../cases/case-commands.ts"),
  [`${server}/parts/part-officer-commands.ts`]: x,
  [`${server}/parts/part-rest.ts`]: x,
  [`${server}/api/router.ts`]: importing("../cases/case-router.ts"),
  [`${web}/api.ts`]: typing("../../server/src/api/router.ts"),
  [`${web}/shell/page.tsx`]: importing("../api.ts"),
  [`${web}/cases/case-head.tsx`]: importing("../shell/page.tsx"),
  [`${web}/parts/part-row.tsx`]: x,
  [`${web}/screens/case-screen.tsx`]:
    importing("../cases/case-head.tsx") + importing("../parts/part-row.tsx"),
};

/** One fault each, and the rule that finds it. */
const planted: readonly (readonly [rule: string, file: string, content: string])[] = [
  ["domain-is-pure", "packages/domain/src/cases/late.ts", importing("node:fs")],
  ["domain-is-pure", "packages/domain/src/cases/late.ts", importing("kysely")],
  ["words-know-only-the-domain", "packages/words/src/en.ts", importing("../../ui/src/button.tsx")],
  ["ui-knows-no-business", "packages/ui/src/case-card.tsx", typing("@lots/domain/cases/case")],
  ["server-draws-nothing", `${server}/api/page.ts`, importing("../../../web/src/api.ts")],
  ["web-sees-only-the-contract", `${web}/cases/rule.ts`, typing("../../../server/src/cases/case-queries.ts")],
  ["the-contract-is-a-type", `${web}/cases/rule.ts`, importing("../../../server/src/api/router.ts")],
  ["routers-do-not-query", `${server}/parts/part-router.ts`, typing("kysely")],
  ["routers-do-not-query", `${server}/parts/part-router.ts`, importing("../database/open-sqlite.ts")],
  ["sql-has-a-home", `${server}/cases/case-list.ts`, importing("kysely")],
  ["sql-has-a-home", `${server}/cases/case-router.ts`, 'db.selectFrom("units");\n'],
  ["drivers-have-a-door", `${server}/cases/case-export-queries.ts`, importing("pg")],
  ["visible-is-the-door", `${server}/cases/case-list-queries.ts`, typing("./case-table.ts")],
  ["names-in-swedish-order", `${server}/users/held-queries.ts`, 'db.orderBy("users.name");\n'],
  ["one-pen", `${server}/cases/case-closing-commands.ts`, typing("../timeline/timeline-table.ts")],
  ["one-pen", `${server}/cases/case-closing-commands.ts`, 'db.insertInto("timelineEntries");\n'],
  ["lapses-are-told", `${server}/parts/part-closing-commands.ts`, 'db.set({ state: "lapsed" });\n'],
  [
    "seen-cases-are-marked-once",
    `${server}/cases/case-list-queries.ts`,
    'db.select("id as markedCaseId");\n',
  ],
  ["settings-touch-no-case", `${server}/users/user-commands.ts`, 'db.updateTable("handoffs");\n'],
  ["slices-meet-by-queries", `${server}/cases/case-queries.ts`, importing("../parts/part-rest.ts")],
  ["frame-knows-no-slice", `${server}/database/dialect.ts`, importing("../cases/case-queries.ts")],
  [
    "first-steps-stand-alone",
    `${server}/cases/case-commands.ts`,
    importing("../parts/part-officer-commands.ts"),
  ],
  [
    "commands-follow-the-order",
    `${server}/parts/part-officer-commands.ts`,
    importing("../cases/case-closing-commands.ts"),
  ],
  ["screens-compose", `${web}/cases/case-head.tsx`, importing("../parts/part-row.tsx")],
  ["web-frame-knows-no-slice", `${web}/shell/page.tsx`, importing("../parts/part-row.tsx")],
  ["tests-are-not-imported", `${server}/cases/case-queries.ts`, importing("./case.test.ts")],
  ["no-cycles", "packages/domain/src/cases/case.ts", importing("./part.ts")],
];

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "lots-architecture-"));
  folders.push(folder);
  const stubs = ["zod", "kysely", "pg", "better-sqlite3"].map((name) => [`node_modules/${name}/index.js`, x]);
  for (const [path, content] of [...Object.entries(files), ...stubs] as [string, string][]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  mkdirSync(join(folder, "node_modules/@lots"));
  symlinkSync(join(folder, "packages/domain"), join(folder, "node_modules/@lots/domain"));
  return folder;
}

const faultsOf = (files: Readonly<Record<string, string>>) =>
  architectureFaults(write(files), ["apps", "packages"]);

test("a sound Lots has no faults, and every file of it is read", async () => {
  const { files, faults } = await faultsOf(sound);
  expect(faults).toEqual([]);
  expect(files).toBe(Object.keys(sound).filter((file) => !file.endsWith(".json")).length);
});

test.each(planted)("%s finds its fault in %s", async (rule, file, content) => {
  const { faults } = await faultsOf({
    ...sound,
    [file]: `${sound[file] ?? ""}${content.replaceAll("y =", "z =")}`,
  });
  expect(faults).toEqual([expect.stringMatching(new RegExp(`^${rule}: ${file}`))]);
});

test("every rule has a fault of its own here, and says what to do instead", () => {
  const rules = [...(architecture.forbidden ?? []), ...texts];
  const names = new Set(rules.map((rule) => rule.name));
  expect(names).toEqual(new Set(planted.map(([rule]) => rule)));
  for (const { comment } of rules) expect(comment).toMatch(/^\p{Lu}.+[.]$/u);
});
