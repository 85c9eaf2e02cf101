// `npm start`: everything that is missing is fetched and built, then the server runs in this process.
import { join } from "node:path";
import { inRightRuntime } from "./bootstrap.mjs";
import { words } from "./bootstrap-words.mjs";
import { install } from "./packages.mjs";
import { giveUp, root } from "./quiet-command.mjs";

const { sv } = words;

process.chdir(root);
await inRightRuntime("run", sv);
install("run", sv);
// Only now: an older Node knows neither this nor TypeScript. Code is read and rid of its types once, not at each start.
const { enableCompileCache, flushCompileCache } = await import("node:module");
enableCompileCache(join(root, ".cache/compiled"));
const { buildWeb, webIsBuilt } = await import("./build-web.ts");
if (!webIsBuilt()) {
  console.log(sv.building);
  const { ok, output } = buildWeb();
  if (!ok) giveUp(`${sv.notBuilt}\n${output}`);
}
// A closed terminal ends the server as calmly as a Ctrl-C.
process.on("SIGHUP", () => process.kill(process.pid, "SIGTERM"));
await import("../apps/server/src/main.ts");
flushCompileCache();
