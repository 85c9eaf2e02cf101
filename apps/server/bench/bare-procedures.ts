import { randomUUID } from "node:crypto";
import { caseListFields } from "@lots/domain/cases/case-filter-input";
import { getCaseFields } from "@lots/domain/cases/case-input";
import { contactFields, type NewContact } from "@lots/domain/contacts/contact-input";
import { initTRPC } from "@trpc/server";
import type { Kysely } from "kysely";
import * as z from "zod";
import { listCases } from "../src/cases/case-list-queries.ts";
import { casePage } from "../src/cases/case-page-queries.ts";
import type { Schema } from "../src/database/schema.ts";
import { bareSight } from "./bare-sight.ts";
import { moment } from "./moment.ts";

/** Contact, event and audit as they are stored, and nothing else: no rights, no checks, no operation id. */
async function logContact(db: Kysely<Schema>, input: NewContact, userId: string, unitId: string) {
  const { caseId, channel, matter, note } = input;
  const contactId = randomUUID();
  await db.transaction().execute(async (tx) => {
    const written = { loggedByUserId: userId, unitId, audience: "municipality", source: "typed" } as const;
    await tx
      .insertInto("contacts")
      .values({
        ...written,
        ...{ id: contactId, companyId: null, personId: null, concernsUnitId: null, channel, matter },
        ...{ isAnswer: 0, occurredAt: moment.now, searchText: note, archivedAt: null, archivedReason: null },
        version: 1,
      })
      .execute();
    await tx
      .insertInto("contactVersions")
      .values({
        ...{ contactId, version: 1, note, channel, matter, personId: null },
        ...{ writtenByUserId: userId, writtenAt: moment.now },
      })
      .execute();
    if (caseId !== null) {
      const link = { caseId, contactId, linkedByUserId: userId, linkedAt: moment.now };
      await tx.insertInto("caseContacts").values(link).execute();
    }
    const { seq } = await tx
      .updateTable("journalHead")
      .set((eb) => ({ seq: eb("seq", "+", 1) }))
      .returning("seq")
      .executeTakeFirstOrThrow();
    const line = { procedureKind: "command", procedure: "contacts.log", userId, at: moment.now } as const;
    await tx
      .insertInto("journal")
      .values({ ...line, seq, objectIds: JSON.stringify([contactId]) })
      .execute();
    await tx
      .insertInto("timelineEntries")
      .values({
        ...{ id: randomUUID(), seq, caseId, companyId: null, partId: null, kind: "contact-logged" },
        ...{ facts: "{}", audience: "municipality", unitId, partnerUnitId: null, objectKind: "contact" },
        ...{ objectId: contactId, objectVersion: 1, remarkId: null, byUserId: userId },
        ...{ happenedAt: moment.now, recordedAt: moment.now },
      })
      .execute();
  });
  return { contactId };
}

/**
 * The same rows and columns by the same queries over the same protocol, without login, visibility, operation ids and
 * rules: what the product is measured against.
 */
export function bareRouter(db: Kysely<Schema>, userId: string, unitId: string) {
  const pilot = { unitId, unitKind: "municipal", unitDuty: "pilots", role: "pilot" } as const;
  const sight = bareSight(db, { actor: { userId, memberships: [pilot] }, ...moment });
  const t = initTRPC.create({ isDev: false });
  const operation = { operationId: z.uuid() };
  return t.router({
    cases: t.router({
      list: t.procedure.input(z.strictObject(caseListFields)).query(({ input }) => listCases(sight, input)),
      get: t.procedure.input(z.strictObject(getCaseFields)).query(({ input }) => casePage(sight, input)),
    }),
    contacts: t.router({
      log: t.procedure
        .input(z.strictObject({ ...contactFields, ...operation }))
        .mutation(({ input }) => logContact(db, input, userId, unitId)),
    }),
  });
}
