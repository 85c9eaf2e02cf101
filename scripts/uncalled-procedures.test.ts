import { globSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { appRouter } from "../apps/server/src/api/router.ts";
import { uncalledProcedures } from "./uncalled-procedures.ts";

const root = join(import.meta.dirname, "..");

/** By its type the record is nested; what it holds is one flat list of paths. */
const procedures = Object.keys(appRouter._def.procedures as unknown as Readonly<Record<string, unknown>>);

const webFiles = globSync("apps/web/src/**/*.{ts,tsx}", { cwd: root })
  .filter((file) => !/[.]test[.]tsx?$/.test(file))
  .map((file) => join(root, file));

test("the web has a way to every procedure of the server", () => {
  expect(procedures.length).toBeGreaterThan(100);
  expect(uncalledProcedures(procedures, webFiles)).toEqual([]);
});

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function aScreen(source: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "lots-screen-"));
  folders.push(folder);
  const file = join(folder, "screen.tsx");
  writeFileSync(file, source);
  return [file];
}

test.each([
  ["nothing", "export const x = 1;"],
  ["another procedure whose name begins alike", "useCommand(trpc.notes.archiveAll);"],
  ["the same verb of another noun", "useCommand(trpc.contacts.archive);"],
  ["a comment", "// useCommand(trpc.notes.archive)\n/* api.notes.archive.mutate() */"],
  ["what forgets the cache", "invalidate({ queryKey: trpc.notes.archive.queryKey() });"],
])("%s is no way to a procedure", (_what, source) => {
  expect(uncalledProcedures(["notes.archive"], aScreen(source))).toEqual(["notes.archive"]);
});

test.each([
  "const archive = useCommand(trpc.notes.archive);",
  "useQuery(\n  trpc.notes.archive.queryOptions({ id }),\n);",
  "void api.notes\n  .archive.mutate({ id });",
])("%s is one", (source) => {
  expect(uncalledProcedures(["notes.archive"], aScreen(source))).toEqual([]);
});
