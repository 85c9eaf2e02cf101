// `pnpm new:migration "add documents"`: the next file in database/migrations, and its line in the index there.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { newMigration } from "./migration-template.ts";

const folder = fileURLToPath(new URL("../apps/server/src/database/migrations", import.meta.url));
const what = process.argv.slice(2).join(" ");
const indexFile = join(folder, "index.ts");

const migration = newMigration(what, readdirSync(folder), readFileSync(indexFile, "utf8"));
if (migration === null) {
  console.error('Say what it does in plain English words: pnpm new:migration "add documents"');
  process.exitCode = 1;
} else {
  writeFileSync(join(folder, migration.file), migration.text, { flag: "wx" });
  writeFileSync(indexFile, migration.index);
  console.log(`apps/server/src/database/migrations/${migration.file}`);
}
