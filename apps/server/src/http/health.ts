import type { RequestHandler } from "express";
import { sql } from "kysely";
import type { Database } from "../database/database.ts";

const rememberedMs = 2000;

/** For the proxy: "ok" while requests can be served. Asked often, it looks at the database every other second. */
export function health(database: Database, isStopping: () => boolean): RequestHandler {
  let asked: { at: number; answer: Promise<boolean> } | null = null;
  const reachesDatabase = (): Promise<boolean> => {
    const now = Date.now();
    if (asked === null || now - asked.at > rememberedMs) {
      const answer = sql`select 1`.execute(database.db).then(
        () => true,
        () => false,
      );
      asked = { at: now, answer };
    }
    return asked.answer;
  };
  return async (_request, response) => {
    const ok = !isStopping() && (await reachesDatabase());
    response.setHeader("Cache-Control", "no-store");
    response
      .status(ok ? 200 : 503)
      .type("text/plain")
      .send(ok ? "ok" : "down");
  };
}
