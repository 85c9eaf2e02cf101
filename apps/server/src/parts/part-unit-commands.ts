import { refuse } from "@lots/domain/refusal";
import type { CommandTransaction } from "../api/command-transaction.ts";
import type { PartFile } from "./part-commands.ts";

/** The unit that shall have a part, or be waited for: any that is not retired, authorities without login too. */
export async function unitForPart(
  { db, dialect }: CommandTransaction,
  unitId: string,
): Promise<Pick<PartFile, "unitName" | "unitKind" | "unitDuty">> {
  // Nobody retires it while it gets the part.
  await dialect.keepRow(db, "units", unitId);
  const unit = await db
    .selectFrom("units")
    .select(["name as unitName", "kind as unitKind", "duty as unitDuty", "retiredOn"])
    .where("id", "=", unitId)
    .executeTakeFirst();
  if (unit === undefined) return refuse("not-found");
  const { retiredOn, ...facts } = unit;
  return retiredOn === null ? facts : refuse("receiver-inactive", { name: unit.unitName });
}
