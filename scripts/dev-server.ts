// Run by `pnpm dev` under `node --watch`: the API alone; the pages come from Vite.
import { CannotStart } from "../apps/server/src/cannot-start.ts";
import { readConfig } from "../apps/server/src/config.ts";
import { sayObstacle } from "../apps/server/src/start-sentences.ts";
import { startServer } from "../apps/server/src/start-server.ts";

try {
  const server = await startServer({ ...readConfig(process.env), webFolder: null });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(sayObstacle(error));
  process.exitCode = 1;
}
