import { CannotStart } from "./cannot-start.ts";
import { readConfig } from "./config.ts";
import { logDefect } from "./http/defect-log.ts";
import { sayObstacle, sayRunning, sayStopping } from "./start-sentences.ts";
import { type RunningServer, startServer } from "./start-server.ts";

/** A Ctrl-C comes twice, by itself and through npm; only a second one that comes later is impatience. */
const sameSignalMs = 1000;

function stopOnSignals(server: RunningServer): void {
  let askedAt: number | null = null;
  const stop = async (): Promise<void> => {
    if (askedAt !== null) {
      if (performance.now() - askedAt > sameSignalMs) process.exit(1);
      return;
    }
    askedAt = performance.now();
    console.log(sayStopping());
    await server.close();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, stop);
}

/** Something broke that no request stands for: better gone, and started again, than half alive. */
for (const event of ["uncaughtException", "unhandledRejection"] as const) {
  process.on(event, (error: unknown) => {
    logDefect(error);
    process.exit(1);
  });
}

try {
  const server = await startServer(readConfig(process.env));
  stopOnSignals(server);
  console.log(sayRunning(server).join("\n"));
} catch (error) {
  if (error instanceof CannotStart) console.error(sayObstacle(error));
  else logDefect(error);
  process.exitCode = 1;
}
