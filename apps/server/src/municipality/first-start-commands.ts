import type { Instant } from "@lots/domain/calendar/calendar-date";
import type { Transaction } from "kysely";
import type { Services } from "../api/request-context.ts";
import { CannotStart } from "../cannot-start.ts";
import type { Config } from "../config.ts";
import { inOneTransaction } from "../database/in-one-transaction.ts";
import type { Schema } from "../database/schema.ts";
import { isLoopback } from "../loopback.ts";
import { newSetUpLink } from "../sessions/one-time-link-commands.ts";
import { firstMunicipality } from "./municipality-commands.ts";

type Wanted = Pick<Config, "asked" | "host" | "origin">;

export type FirstStart = {
  readonly isDemonstration: boolean;
  /** The token of a fresh set-up link, as long as nobody has set up the municipality. */
  readonly setUpToken: string | null;
};

/** `https://[::1]:3000` → `::1`. */
const hostOf = (origin: string): string => new URL(origin).hostname.replace(/^\[|\]$/g, "");

/**
 * Anyone may pick a person there, so a demonstration meets a network only when that was asked for in so many words:
 * by listening on it, or through a proxy that gives it a public address.
 */
function refuseOpenDemonstration({ asked, host, origin }: Wanted): void {
  if (asked === "demonstration") return;
  const reachedBy = [host, ...(origin === null ? [] : [hostOf(origin)])].find((name) => !isLoopback(name));
  if (reachedBy !== undefined) throw new CannotStart("demonstration-on-network", { host: reachedBy });
}

/** A session cookie and what companies have told cross no network in clear text. */
function refusePlainHttp({ host, origin }: Wanted): void {
  if (!isLoopback(host) && !origin?.startsWith("https:"))
    throw new CannotStart("real-without-https", { host });
}

/**
 * What an empty database becomes, and what one that is not empty remains for ever: a demonstration or a real
 * municipality. `fill` tells the demonstration's stories; they stand whole or not at all.
 */
export async function settleFirstStart(
  services: Services,
  wanted: Wanted,
  fill: (services: Services) => Promise<void>,
): Promise<FirstStart> {
  return inOneTransaction(services.database, async (database, tx) => {
    // Two servers that start on one empty PostgreSQL: the second finds what the first has done.
    await database.dialect.lockMigrations(tx);
    const municipality = await tx.selectFrom("municipality").select("demonstrationSince").executeTakeFirst();
    const { now } = services.clock();
    if (municipality === undefined) {
      if (wanted.asked === "real") {
        refusePlainHttp(wanted);
        return { isDemonstration: false, setUpToken: await newSetUpLink(tx, now) };
      }
      refuseOpenDemonstration(wanted);
      await markAsDemonstration(tx, now);
      await fill({ ...services, database });
      return { isDemonstration: true, setUpToken: null };
    }
    if (municipality.demonstrationSince === null) {
      if (wanted.asked === "demonstration") throw new CannotStart("real-for-ever", {});
      refusePlainHttp(wanted);
      return { isDemonstration: false, setUpToken: null };
    }
    if (wanted.asked === "real") throw new CannotStart("demonstration-for-ever", {});
    refuseOpenDemonstration(wanted);
    return { isDemonstration: true, setUpToken: null };
  });
}

async function markAsDemonstration(tx: Transaction<Schema>, now: Instant): Promise<void> {
  const municipality = firstMunicipality("Kristinehamn", "#1f5f8b", "municipality");
  await tx
    .insertInto("municipality")
    .values({ ...municipality, demonstrationSince: now })
    .execute();
}
