// `node bench-server.ts lots|bare <folder> <userId>`: one server to measure; prints its port.
import { createServer } from "node:http";
import { calendarDate, instant } from "@lots/domain/calendar/calendar-input";
import { caseListFields } from "@lots/domain/cases/case-filter-input";
import { getCaseFields } from "@lots/domain/cases/case-input";
import { initTRPC } from "@trpc/server";
import { createExpressMiddleware } from "@trpc/server/adapters/express";
import express from "express";
import * as z from "zod";
import { listCases } from "../src/cases/case-list-queries.ts";
import { casePage } from "../src/cases/case-page-queries.ts";
import { openDatabase } from "../src/database/open-database.ts";
import { startServer } from "../src/start-server.ts";
import { bareSight } from "./bare-sight.ts";

const [kind = "", folder = "", userId = ""] = process.argv.slice(2);
const today = calendarDate.parse("2026-11-24");
const now = instant.parse("2026-11-24T09:00:00.000Z");

if (kind === "lots") {
  const server = await startServer({
    database: { folder },
    host: "127.0.0.1",
    port: 0,
    origin: null,
    proxies: [],
    asked: "demonstration",
    webFolder: null,
    clock: () => ({ now, today }),
  });
  console.log(new URL(server.url).port);
} else {
  const { db } = await openDatabase({ folder });
  const pilot = { unitId: "", unitKind: "municipal", unitDuty: "pilots", role: "pilot" } as const;
  const sight = bareSight(db, { actor: { userId, memberships: [pilot] }, today, now });
  const t = initTRPC.create({ isDev: false });
  const router = t.router({
    cases: t.router({
      list: t.procedure.input(z.strictObject(caseListFields)).query(({ input }) => listCases(sight, input)),
      get: t.procedure.input(z.strictObject(getCaseFields)).query(({ input }) => casePage(sight, input)),
    }),
  });
  const app = express();
  app.use("/api", createExpressMiddleware({ router, allowMethodOverride: true }));
  const server = createServer(app).listen(0, "127.0.0.1", () => {
    const address = server.address();
    console.log(typeof address === "object" ? address?.port : "");
  });
}
