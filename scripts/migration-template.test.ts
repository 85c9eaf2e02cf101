import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newMigration } from "./migration-template.ts";

const folder = join(import.meta.dirname, "../apps/server/src/database/migrations");
const files = readdirSync(folder);
const index = readFileSync(join(folder, "index.ts"), "utf8");

test("a new migration gets the next number and two lines in the index that stands there", () => {
  const made = newMigration("Add documents", files, index);
  const last =
    files
      .filter((file) => /^\d/.test(file))
      .sort()
      .at(-1) ?? "";
  const number = String(Number(last.slice(0, 4)) + 1).padStart(4, "0");
  expect(made?.file).toBe(`${number}-add-documents.ts`);
  expect(made?.text).toContain("export const addDocuments: Migration");
  const added = made?.index.split("\n").filter((line) => !index.split("\n").includes(line));
  expect(added).toEqual([
    `import { addDocuments } from "./${number}-add-documents.ts";`,
    `  "${number}-add-documents": addDocuments,`,
  ]);
});

test.each(["", "   ", "åtgärder", "1 more", "../evil"])("%j makes no name", (what) => {
  expect(newMigration(what, files, index)).toBeNull();
});
