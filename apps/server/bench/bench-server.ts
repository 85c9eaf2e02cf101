// `node bench-server.ts lots|bare <folder or postgres://…> <userId> <unitId>`: one server to measure; prints its port.
import { createServer } from "node:http";
import { createExpressMiddleware } from "@trpc/server/adapters/express";
import express from "express";
import { type DatabaseChoice, openDatabase } from "../src/database/open-database.ts";
import { startServer } from "../src/start-server.ts";
import { bareRouter } from "./bare-procedures.ts";
import { moment } from "./moment.ts";

const [kind = "", where = "", userId = "", unitId = ""] = process.argv.slice(2);
const database: DatabaseChoice = where.startsWith("postgres")
  ? { url: where, mayLose: true }
  : { folder: where };

if (kind === "bare") {
  const { db } = await openDatabase(database);
  const app = express();
  app.use(
    "/api",
    createExpressMiddleware({ router: bareRouter(db, userId, unitId), allowMethodOverride: true }),
  );
  const server = createServer(app).listen(0, "127.0.0.1", () => {
    const address = server.address();
    console.log(typeof address === "object" ? address?.port : "");
  });
} else {
  const server = await startServer({
    database,
    host: "127.0.0.1",
    port: 0,
    origin: null,
    proxies: [],
    asked: "demonstration",
    ...(kind === "lots" ? { webFolder: null } : {}),
    clock: () => moment,
  });
  console.log(new URL(server.url).port);
}
