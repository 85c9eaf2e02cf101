import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { Schema } from "../src/database/schema.ts";
import type { Amounts } from "./amounts.ts";
import { insertAll } from "./insert-all.ts";
import { momentOf, pick } from "./invented.ts";
import type { InventedCase } from "./invented-case.ts";

/** The entries of each case: its contacts first, then confirmations of its parts. */
export async function fillTimeline(
  db: Kysely<Schema>,
  made: readonly InventedCase[],
  contactIds: readonly string[],
  amounts: Amounts,
): Promise<void> {
  let seq = 0;
  await insertAll(
    db,
    "timelineEntries",
    made.flatMap(({ caseFile, parts }, n) =>
      Array.from({ length: amounts.eventsPerCase }, (_, i) => {
        const contactId = contactIds[n * amounts.contactsPerCase + i];
        const logged = i < amounts.contactsPerCase ? contactId : undefined;
        const part = pick(parts, i);
        seq += 1;
        return {
          id: randomUUID(),
          seq,
          caseId: caseFile.id,
          companyId: caseFile.companyId,
          partId: logged === undefined ? part.id : null,
          kind: logged === undefined ? ("part-confirmed" as const) : ("contact-logged" as const),
          facts: logged === undefined ? "{}" : JSON.stringify({ channel: "phone_in", isAnswer: false }),
          audience: "municipality" as const,
          unitId: part.unitId,
          partnerUnitId: null,
          objectKind: logged === undefined ? ("part" as const) : ("contact" as const),
          objectId: logged ?? part.id,
          objectVersion: 1,
          remarkId: null,
          byUserId: caseFile.pilotId,
          happenedAt: momentOf(n + i * 30),
          recordedAt: momentOf(n + i * 30),
        };
      }),
    ),
  );
  await db.updateTable("journalHead").set({ seq }).execute();
}
