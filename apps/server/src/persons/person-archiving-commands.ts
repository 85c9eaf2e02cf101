import { isMunicipalStaff } from "@lots/domain/access/actor";
import type { Instant } from "@lots/domain/calendar/calendar-date";
import { refuse } from "@lots/domain/refusal";
import { authorise } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { openly } from "../cases/case-commands.ts";
import { record } from "../timeline/record.ts";
import { findPerson } from "./person-commands.ts";

type Found = NonNullable<Awaited<ReturnType<typeof findPerson>>>;

async function saveArchived(
  tx: CommandTransaction,
  { id }: Pick<Found, "id">,
  version: number,
  archivedAt: Instant | null,
): Promise<number> {
  const saved = await tx.db
    .updateTable("persons")
    .set({ archivedAt, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) {
    refuse("changed-meanwhile", { current: (await findPerson(tx, id)) ?? {} });
  }
  return version + 1;
}

const about = (tx: CommandTransaction, { id, companyId }: Found, version: number) =>
  ({ ...openly(tx), facts: {}, companyId, object: { kind: "person", id, version } }) as const;

/** Has left the company, or was written by mistake: out of lists and search. What was said with them stays. */
export async function archivePerson(
  tx: CommandTransaction,
  { id, version, reason }: { id: string; version: number; reason: string },
) {
  const person = authorise(await findPerson(tx, id), () => isMunicipalStaff(tx.actor));
  if (person.archivedAt !== null) refuse("changed-meanwhile", { current: person });
  const saved = await saveArchived(tx, person, version, tx.now);
  return record(tx, [{ ...about(tx, person, saved), kind: "person-archived", reason }], {
    personId: id,
    version: saved,
  });
}

/** Back in lists and search. */
export async function restorePerson(
  tx: CommandTransaction,
  { id, version }: { id: string; version: number },
) {
  const person = authorise(await findPerson(tx, id), () => isMunicipalStaff(tx.actor));
  if (person.archivedAt === null) refuse("changed-meanwhile", { current: person });
  const saved = await saveArchived(tx, person, version, null);
  return record(tx, [{ ...about(tx, person, saved), kind: "person-restored" }], {
    personId: id,
    version: saved,
  });
}
