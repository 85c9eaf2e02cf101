import type { Kysely } from "kysely";
import type { Sight, Viewer } from "../src/access/visible.ts";
import type { Schema } from "../src/database/schema.ts";

/** The tables behind the members of `Sight` that are named otherwise. */
const tableOf: Readonly<Record<string, keyof Schema>> = {
  ownReadMarks: "readMarks",
  ownDrafts: "drafts",
};

const bareSteps = (db: Kysely<Schema>) =>
  db.selectFrom("nextSteps").selectAll().select("nextSteps.ownerUserId as storedOwnerUserId");

/**
 * What the same queries cost without visibility: every member is the whole table. Exists for the benchmark only;
 * nothing in the product can make one.
 */
export function bareSight(db: Kysely<Schema>, viewer: Viewer & { readonly now: string }): Sight {
  const seenBy = (other: typeof viewer): Sight => bareSight(db, other);
  const own: Record<string, unknown> = { invitedTo: undefined, ...viewer, db, seenBy };
  const sight: object = new Proxy(own, {
    get: (target, name) => {
      const key = String(name);
      if (key in target) return target[key];
      if (key === "nextSteps") return bareSteps(db);
      return db.selectFrom(tableOf[key] ?? (key as "cases")).selectAll();
    },
  });
  own.markedCases = { rows: db.selectFrom("cases").selectAll(), within: sight };
  // Shaped as Sight for the queries that it is handed to.
  return sight as unknown as Sight;
}
