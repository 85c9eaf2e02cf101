import { type Migration, makeTable } from "./table.ts";

export const partReports: Migration = (tx, dialect) =>
  makeTable(
    tx,
    dialect,
    "partReports",
    {
      partId: "text -> parts",
      version: "int",
      byUserId: "text -> users",
      at: "text",
      replaced: "text",
      endedMore: "int",
    },
    { primaryKey: ["partId"] },
  );
