import type { Reach } from "@lots/domain/cases/case";
import { nearestAccent } from "@lots/domain/municipality/accent-contrast";
import { refuse } from "@lots/domain/refusal";
import { journalled, type SettingTransaction } from "../api/setting-transaction.ts";
import type { MunicipalityTable } from "./municipality-table.ts";

const id = "municipality";

/** The promises of a municipality that has not said otherwise yet. */
export const firstMunicipality = (name: string, accent: string, defaultReach: Reach): MunicipalityTable => ({
  id,
  name,
  accent,
  defaultReach,
  demonstrationSince: null,
  silentAfterDays: 14,
  answerDaysQuestion: 2,
  answerDaysOther: 10,
  version: 1,
});

type Change = Omit<MunicipalityTable, "id" | "demonstrationSince">;

export async function changeMunicipality({ db }: SettingTransaction, { version, ...change }: Change) {
  const nearest = nearestAccent(change.accent);
  if (nearest !== null) return refuse("accent-contrast", { nearest });
  const changed = await db
    .updateTable("municipality")
    .set({ ...change, version: version + 1 })
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst();
  if (changed === undefined) {
    const current = await db.selectFrom("municipality").selectAll().executeTakeFirstOrThrow();
    return refuse("changed-meanwhile", { current });
  }
  return journalled([id], changed);
}
