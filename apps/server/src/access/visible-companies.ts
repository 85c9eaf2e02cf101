import { isMunicipalStaff } from "@lots/domain/access/actor";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Schema } from "../database/schema.ts";
import type { Viewer } from "./visible.ts";
import { caseIsVisible } from "./visible-cases.ts";
import { contactIsVisible } from "./visible-entries.ts";
import { consentIsVisible } from "./visible-handoffs.ts";

type Condition = Expression<SqlBool>;

/**
 * A company known only through cases or contacts that the reader may not see is not seen (heart.md B); one that
 * nothing hangs on yet is seen by municipal staff, or it could never be found again. Whoever may read a contact
 * may read with whom it was.
 */
export function companyIsVisible(eb: ExpressionBuilder<Schema, "companies">, viewer: Viewer): Condition {
  const itsCases = eb.selectFrom("cases").select("cases.id").whereRef("cases.companyId", "=", "companies.id");
  const itsContacts = eb
    .selectFrom("contacts")
    .select("contacts.id")
    .whereRef("contacts.companyId", "=", "companies.id");
  const throughCase = eb.exists(itsCases.where((inner) => caseIsVisible(inner, viewer)));
  const throughContact = eb.exists(itsContacts.where((inner) => contactIsVisible(inner, viewer)));
  if (!isMunicipalStaff(viewer.actor)) return eb.or([throughCase, throughContact]);
  return eb.or([
    throughCase,
    throughContact,
    eb.and([eb.not(eb.exists(itsCases)), eb.not(eb.exists(itsContacts))]),
  ]);
}

/** Staff see the persons of a company they see; a partner those named in a contact or consent that it may read. */
export function personIsVisible(eb: ExpressionBuilder<Schema, "persons">, viewer: Viewer): Condition {
  const throughContact = eb.exists(
    eb
      .selectFrom("contacts")
      .select("contacts.id")
      .whereRef("contacts.personId", "=", "persons.id")
      .where((inner) => contactIsVisible(inner, viewer)),
  );
  if (!isMunicipalStaff(viewer.actor)) {
    return eb.or([
      throughContact,
      eb.exists(
        eb
          .selectFrom("consents")
          .select("consents.id")
          .whereRef("consents.givenByPersonId", "=", "persons.id")
          .where((inner) => consentIsVisible(inner, viewer)),
      ),
    ]);
  }
  return eb.or([
    throughContact,
    eb.exists(
      eb
        .selectFrom("companies")
        .select("companies.id")
        .whereRef("companies.id", "=", "persons.companyId")
        .where((inner) => companyIsVisible(inner, viewer)),
    ),
  ]);
}
