import { randomUUID } from "node:crypto";
import { searchText } from "@lots/domain/text/swedish-text";
import type { Kysely } from "kysely";
import type { Schema } from "../src/database/schema.ts";
import type { Place } from "./fill-place.ts";
import { insertAll } from "./insert-all.ts";
import { momentOf, pick } from "./invented.ts";
import type { InventedCase } from "./invented-case.ts";

/** The contacts of each case, as many to each; gives their ids in the order of the cases. */
export async function fillContacts(
  db: Kysely<Schema>,
  place: Place,
  made: readonly InventedCase[],
  perCase: number,
): Promise<readonly string[]> {
  const contacts = made.flatMap(({ caseFile, company }, n) =>
    Array.from({ length: perCase }, (_, i) => ({
      id: randomUUID(),
      caseId: caseFile.id,
      companyId: company.id,
      at: momentOf(n + i * 50),
      writer: caseFile.pilotId,
      note: `De frågade om servitut och vatten, samtal ${i}.`,
    })),
  );
  await insertAll(
    db,
    "contacts",
    contacts.map(({ id, companyId, at: occurredAt, writer, note }) => ({
      id,
      companyId,
      personId: null,
      channel: "phone_in" as const,
      matter: null,
      isAnswer: 0 as const,
      occurredAt,
      unitId: pick(place.units, 0),
      loggedByUserId: writer,
      audience: "municipality" as const,
      source: "typed",
      searchText: searchText(note),
      archivedAt: null,
      archivedReason: null,
      version: 1,
    })),
  );
  await insertAll(
    db,
    "contactVersions",
    contacts.map(({ id, at: writtenAt, writer, note }) => ({
      contactId: id,
      version: 1,
      note,
      channel: "phone_in" as const,
      matter: null,
      personId: null,
      writtenByUserId: writer,
      writtenAt,
    })) as never,
  );
  await insertAll(
    db,
    "caseContacts",
    contacts.map(({ id, caseId, writer, at: linkedAt }) => ({
      caseId,
      contactId: id,
      linkedByUserId: writer,
      linkedAt,
    })),
  );
  return contacts.map(({ id }) => id);
}
