import { searchText } from "@lots/domain/text/swedish-text";
import type { CommandTransaction } from "../api/command-transaction.ts";

type Said = {
  readonly note: string;
  readonly companyName: string | null;
  readonly personName: string | null;
};

/** A contact is found by what was said, with which company and with whom. */
export const contactSearchText = ({ note, companyName, personName }: Said): string =>
  searchText(companyName, personName, note);

/** After a correction, or when a company or a person changed names: found by what stands there now. */
export async function refreshContactSearch(
  { db, dialect }: Pick<CommandTransaction, "db" | "dialect">,
  which: { readonly contactId: string } | { readonly companyId: string } | { readonly personId: string },
): Promise<void> {
  const concerned = await db
    .selectFrom("contacts")
    .select("id")
    .where((eb) => {
      if ("contactId" in which) return eb("id", "=", which.contactId);
      if ("companyId" in which) return eb("companyId", "=", which.companyId);
      return eb("personId", "=", which.personId);
    })
    .orderBy("id")
    .execute();
  if (concerned.length === 0) return;
  const ids = concerned.map(({ id }) => id);
  // Read only when nobody else corrects them.
  for (const id of ids) await dialect.lockRow(db, "contacts", id);
  const rows = await db
    .selectFrom("contacts")
    .innerJoin("contactVersions", (join) =>
      join
        .onRef("contactVersions.contactId", "=", "contacts.id")
        .onRef("contactVersions.version", "=", "contacts.version"),
    )
    .leftJoin("companies", "companies.id", "contacts.companyId")
    .leftJoin("persons", "persons.id", "contacts.personId")
    .select([
      "contacts.id",
      "contactVersions.note",
      "companies.name as companyName",
      "persons.name as personName",
    ])
    .where("contacts.id", "in", ids)
    .execute();
  for (const row of rows) {
    await db
      .updateTable("contacts")
      .set({ searchText: contactSearchText(row) })
      .where("id", "=", row.id)
      .execute();
  }
}
