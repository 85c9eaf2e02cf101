import { sql } from "kysely";
import { type Migration, makeIndex } from "./table.ts";

/**
 * Lists and counts over all cases ask of each case whom it waits on and what is expected: answered from the index alone
 * they cost a third. Each takes the place of a narrower one that begins with the same columns.
 */
export const widerIndexes: Migration = async (tx) => {
  await sql`drop index balls_case`.execute(tx);
  await makeIndex(tx, "balls_case", "balls", [
    ...["caseId", "untilOn", "holderKind", "sinceOn"],
    ...["startsOn", "toPilotOn", "endsOn"],
  ]);
  await sql`drop index parts_case_unit`.execute(tx);
  await makeIndex(tx, "parts_case_unit", "parts", ["caseId", "unitId", "status", "expectedOn", "startsOn"]);
};
