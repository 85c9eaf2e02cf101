import { sql } from "kysely";
import { type Migration, makeIndex } from "./table.ts";

/**
 * A partner sees a case while a consent holds: its step carries the last day of that, to be the pilot's from the day
 * after without anybody acting (heart.md A4).
 */
export const stepsOfPartners: Migration = async (tx, dialect) => {
  await tx.schema.alterTable("nextSteps").addColumn("ownerSeesUntil", dialect.textType).execute();
  // Who works in the municipality too sees by that; without a consent that has a last day there is nothing to note.
  await sql`
    update "nextSteps" set "ownerSeesUntil" = (
      select case when count(*) = count(consents."until") then max(consents."until") end
      from consents join "userRoles" on "userRoles"."unitId" = consents."partnerUnitId"
      where consents."caseId" = "nextSteps"."caseId" and consents."withdrawnOn" is null
        and "userRoles"."userId" = "nextSteps"."ownerUserId" and "userRoles".role <> 'administrator'
    )
    where "doneAt" is null and "caseId" is not null and not exists (
      select 1 from "userRoles" join units on units.id = "userRoles"."unitId"
      where "userRoles"."userId" = "nextSteps"."ownerUserId" and "userRoles".role <> 'administrator'
        and units.kind = 'municipal' and units."retiredOn" is null
    )`.execute(tx);
  // Of the steps without a day too: SQLite takes a narrower index for none of several ways to find a step.
  await makeIndex(tx, "next_steps_seen_until", "nextSteps", ["ownerSeesUntil"], {
    where: '"doneAt" is null',
  });
};
