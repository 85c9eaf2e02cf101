// `npm start`: everything that is missing is fetched and built, then the server runs in this process.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { inRightRuntime } from "./bootstrap.mjs";
import { words } from "./bootstrap-words.mjs";
import { install } from "./packages.mjs";
import { giveUp, root } from "./quiet-command.mjs";

const { sv } = words;
const endings = ["SIGINT", "SIGTERM", "SIGHUP"];

process.chdir(root);
await inRightRuntime("run", sv);
install("run", sv);
// Only now: an older Node knows neither this nor TypeScript. Code is read and rid of its types once, not at each start.
const { enableCompileCache, flushCompileCache } = await import("node:module");
const compiled = join(root, ".cache/compiled");
enableCompileCache(compiled);
const { buildWeb, webIsBuilt } = await import("./build-web.ts");
const isNewCode = !webIsBuilt();
if (isNewCode) {
  console.log(sv.building);
  const { ok, output } = buildWeb();
  if (!ok) giveUp(`${sv.notBuilt}\n${output}`);
}
const { databaseFolder } = await import("../apps/server/src/config.ts");
const { databaseFile } = await import("../apps/server/src/database/database-file.ts");
const folder = databaseFolder(process.env);
if (isNewCode || (folder !== null && !existsSync(databaseFile(folder)))) {
  const env = { ...process.env, NODE_COMPILE_CACHE: compiled };
  const warming = spawn(process.execPath, ["apps/server/src/before-first-start.ts"], {
    env,
    stdio: "ignore",
  });
  // Whoever ends this process ends that one, which would hold the database's folder, and at once: it is too busy to
  // hear a signal, and what it has not committed has not happened.
  const end = () => {
    warming.kill("SIGKILL");
    process.exit();
  };
  for (const signal of endings) process.on(signal, end);
  await once(warming, "exit");
  for (const signal of endings) process.off(signal, end);
}
// A closed terminal ends the server as calmly as a Ctrl-C.
process.on("SIGHUP", () => process.kill(process.pid, "SIGTERM"));
await import("../apps/server/src/main.ts");
flushCompileCache();
