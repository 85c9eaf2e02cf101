// `npm start`: everything that is missing is fetched and built, then the server runs in this process.
import { giveUp, inRightRuntime, install, root } from "./bootstrap.mjs";
import { words } from "./bootstrap-words.mjs";

const { sv } = words;

process.chdir(root);
await inRightRuntime(sv);
install("run", sv);
// Only now: an older Node cannot read TypeScript.
const { buildWeb, webIsBuilt } = await import("./build-web.ts");
if (!webIsBuilt()) {
  console.log(sv.building);
  const { ok, output } = buildWeb();
  if (!ok) giveUp(`${sv.notBuilt}\n${output}`);
}
// A closed terminal ends the server as calmly as a Ctrl-C.
process.on("SIGHUP", () => process.kill(process.pid, "SIGTERM"));
await import("../apps/server/src/main.ts");
