import { CannotStart } from "./cannot-start.ts";
import { readConfig } from "./config.ts";
import { logDefect } from "./http/defect-log.ts";
import { sayObstacle, sayRunning, sayStopping } from "./start-sentences.ts";
import { type RunningServer, startServer } from "./start-server.ts";

function stopOnSignals(server: RunningServer): void {
  let asked = false;
  const stop = async (): Promise<void> => {
    if (asked) process.exit(1);
    asked = true;
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
  for (const line of sayRunning(server)) console.log(line);
} catch (error) {
  if (error instanceof CannotStart) console.error(sayObstacle(error));
  else logDefect(error);
  process.exitCode = 1;
}
