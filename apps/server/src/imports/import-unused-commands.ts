import { sql } from "kysely";
import type { CommandTransaction } from "../api/command-transaction.ts";

/** What an import made and nothing hangs on any more, for undoing it. */

/**
 * Persons that nothing hangs on any more. What the pilot does not see counts too: nobody's contact may lose its
 * person.
 */
export const unusedPersons = ({ db }: CommandTransaction, importId: string, limit: number) =>
  db
    .selectFrom("importRows")
    .innerJoin("persons", "persons.id", "importRows.personId")
    .select(["persons.id", "persons.version", "persons.companyId"])
    .where("importRows.importId", "=", importId)
    .where("persons.archivedAt", "is", null)
    .where("persons.version", "=", 1)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("contacts")
            .select("contacts.id")
            .whereRef("contacts.personId", "=", "persons.id")
            .where("contacts.archivedAt", "is", null),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("consents")
            .select("consents.id")
            .whereRef("consents.givenByPersonId", "=", "persons.id"),
        ),
      ),
    )
    .orderBy("importRows.number")
    .limit(limit)
    .execute();

/** Companies without cases, contacts and persons; a number that this import gave is no touch of anybody's. */
export const unusedCompanies = ({ db }: CommandTransaction, importId: string, limit: number) =>
  db
    .selectFrom("importRows")
    .innerJoin("companies", "companies.id", "importRows.companyId")
    .select(["companies.id", "companies.version"])
    .where("importRows.importId", "=", importId)
    .where("companies.archivedAt", "is", null)
    .where(({ eb, selectFrom }) =>
      eb(
        "companies.version",
        "=",
        selectFrom("importRows as numbered")
          .select(({ fn, lit }) => sql<number>`${fn.countAll()} + ${lit(1)}`.as("version"))
          .where("numbered.importId", "=", importId)
          .whereRef("numbered.numberedCompanyId", "=", "companies.id"),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom("cases").select("cases.id").whereRef("cases.companyId", "=", "companies.id"))),
    )
    .where(({ not, exists, selectFrom, or }) =>
      not(
        or([
          exists(
            selectFrom("contacts")
              .select("contacts.id")
              .whereRef("contacts.companyId", "=", "companies.id")
              .where("contacts.archivedAt", "is", null),
          ),
          exists(
            selectFrom("persons")
              .select("persons.id")
              .whereRef("persons.companyId", "=", "companies.id")
              .where("persons.archivedAt", "is", null),
          ),
        ]),
      ),
    )
    .orderBy("importRows.number")
    .limit(limit)
    .execute();
