import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { calendarDateAt } from "@lots/domain/calendar/calendar-date";
import { instant } from "@lots/domain/calendar/calendar-input";
import type { Clock, Services } from "./api/request-context.ts";
import { CannotStart } from "./cannot-start.ts";
import type { Config } from "./config.ts";
import { openDatabase } from "./database/open-database.ts";
import { logDefect, logLine } from "./http/defect-log.ts";
import { httpApp } from "./http.ts";
import { forgetExpiredLists } from "./imports/import-sweep-commands.ts";
import { settleFirstStart } from "./municipality/first-start-commands.ts";
import { sweep } from "./sessions/sweep-commands.ts";

export type StartOptions = Config & {
  readonly clock?: Clock;
  readonly passwordCost?: number;
};

export interface RunningServer extends AsyncDisposable {
  /** The address that people use. */
  readonly url: string;
  readonly isDemonstration: boolean;
  /** Where the first administrator sets up the municipality, until somebody has. */
  readonly setUpLink: string | null;
  /** Finishes what is under way, then closes the database. */
  close(): Promise<void>;
}

const builtWeb = fileURLToPath(new URL("../../web/dist", import.meta.url));
const longestGoodbyeMs = 10_000;
const sweepEveryMs = 3_600_000;

/** Loaded by the one start that needs it. */
const tellStories = async (services: Services): Promise<void> =>
  (await import("./demonstration/demonstration-commands.ts")).fillDemonstration(services);

const systemClock: Clock = () => {
  const now = instant.parse(new Date().toISOString());
  return { now, today: calendarDateAt(now) };
};

/** The one way to start: `main.ts`, tests, browser journeys and benchmarks all come through here. */
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const {
    host,
    port,
    origin,
    proxies,
    webFolder = builtWeb,
    clock = systemClock,
    passwordCost = 17,
  } = options;
  const database = await openDatabase(options.database, () => logLine({ event: "database-connection-lost" }));
  let url = origin ?? "";
  let stopping = false;
  try {
    const services: Services = { database, clock, passwordCost, origin: () => url };
    const first = await settleFirstStart(services, options, tellStories);
    const app = httpApp({ services, origin, proxies, webFolder, isStopping: () => stopping });
    const server = createServer(
      { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 75_000, maxHeaderSize: 16_384 },
      app,
    );
    const sweepAll = async (): Promise<void> => {
      await sweep(services);
      await forgetExpiredLists(services);
    };
    await sweepAll();
    const address = await listening(server, host, port);
    // Missed once, it is done an hour later.
    const sweeping = setInterval(
      () => void sweepAll().catch((error: unknown) => logDefect(error)),
      sweepEveryMs,
    );
    url ||= `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`;
    const close = async (): Promise<void> => {
      if (stopping) return;
      stopping = true;
      clearInterval(sweeping);
      await closed(server);
      await database.close();
    };
    return {
      url,
      isDemonstration: first.isDemonstration,
      // In the fragment: it reaches no log, no proxy and no scanner of links.
      setUpLink: first.setUpToken === null ? null : `${url}/kom-igang#${first.setUpToken}`,
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

function listening(server: Server, host: string, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") reject(new CannotStart("port-taken", { port }));
      else if (error.code === "EACCES") reject(new CannotStart("port-not-allowed", { port }));
      else if (/^(EADDRNOTAVAIL|ENOTFOUND|EAI_AGAIN|EINVAL)$/.test(error.code ?? "")) {
        reject(new CannotStart("host-not-here", { host }));
      } else reject(error);
    });
    // A TCP server's address is never a string.
    server.listen(port, host, () => resolve(server.address() as AddressInfo));
  });
}

/** No new connections; those under way get ten seconds. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that finishes its answer now is idle a moment later; nobody else closes it.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const deadline = setTimeout(() => server.closeAllConnections(), longestGoodbyeMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(deadline);
      resolve();
    });
    server.closeIdleConnections();
  });
}
