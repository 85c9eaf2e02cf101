import type { Services } from "../api/request-context.ts";
import { writeTransaction } from "../api/write-transaction.ts";
import { after } from "./session-life.ts";

const hour = 3_600_000;
/** A command that is sent again within this time is recognised (heart.md C). */
const operationsKeptMs = 48 * hour;

/** Throws away what has had its time: sessions, links, counts of tries, operation ids. */
export async function sweep({ database, clock }: Pick<Services, "database" | "clock">): Promise<void> {
  const { now } = clock();
  await writeTransaction(database, async (tx) => {
    await tx.deleteFrom("sessions").where("endsAt", "<=", now).execute();
    await tx.deleteFrom("oneTimeLinks").where("endsAt", "<=", now).execute();
    await tx
      .deleteFrom("rateLimits")
      .where("windowStartsAt", "<", after(now, -2 * hour))
      .execute();
    await tx.deleteFrom("operations").where("at", "<", after(now, -operationsKeptMs)).execute();
  });
}
