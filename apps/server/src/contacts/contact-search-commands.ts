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
  { db }: Pick<CommandTransaction, "db">,
  which: { readonly contactId: string } | { readonly companyId: string } | { readonly personId: string },
): Promise<void> {
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
    .where((eb) => {
      if ("contactId" in which) return eb("contacts.id", "=", which.contactId);
      if ("companyId" in which) return eb("contacts.companyId", "=", which.companyId);
      return eb("contacts.personId", "=", which.personId);
    })
    .execute();
  for (const row of rows) {
    await db
      .updateTable("contacts")
      .set({ searchText: contactSearchText(row) })
      .where("id", "=", row.id)
      .execute();
  }
}
