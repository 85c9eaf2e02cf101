// `npm start` runs this before the server when the code is new or its own database is not there yet. What is done once
// (ridding the code of its types, telling the demonstration's stories) takes memory that a process never gives back:
// this one ends, and the server holds none of it.
import { readConfig } from "./config.ts";
import { startServer } from "./start-server.ts";

try {
  const config = readConfig(process.env);
  if (config.asked !== "real") await (await startServer({ ...config, port: 0 })).close();
} catch {
  // What stands in the way stands in the server's way too, which says it.
  process.exitCode = 1;
}
