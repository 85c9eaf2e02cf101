import { sql } from "kysely";
import { type Migration, makeIndex } from "./table.ts";

/** Whether a case is shared with a partner today is asked of every case that a partner's list passes: from the index alone. */
export const sharedCasesIndex: Migration = async (tx) => {
  await sql`drop index consents_case`.execute(tx);
  await makeIndex(tx, "consents_case", "consents", [
    ...["caseId", "partnerUnitId"],
    ...["withdrawnOn", "givenOn", "until"],
  ]);
};
