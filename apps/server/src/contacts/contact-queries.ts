import { isPilotOf } from "@lots/domain/access/can";
import { audiencesFor } from "@lots/domain/contacts/contact-audience";
import { refuse } from "@lots/domain/refusal";
import type { Audience } from "@lots/domain/timeline/audience";
import type { Sight } from "../access/visible.ts";
import { shownNumber } from "../companies/company-row.ts";
import { partnersOf, placeOf } from "./contact-audience-queries.ts";
import { linksOf, stepsOf } from "./contact-context-queries.ts";
import { mayLink } from "./contact-link-queries.ts";

function contactRow(sight: Sight, id: string) {
  return sight.db
    .selectFrom(sight.contacts.as("contacts"))
    .innerJoin("units", "units.id", "contacts.unitId")
    .innerJoin("users", "users.id", "contacts.loggedByUserId")
    .leftJoin("units as concerned", "concerned.id", "contacts.concernsUnitId")
    .leftJoin(sight.companies.as("companies"), "companies.id", "contacts.companyId")
    .leftJoin(sight.persons.as("persons"), "persons.id", "contacts.personId")
    .select([
      "contacts.id",
      "contacts.occurredAt",
      "contacts.channel",
      "contacts.matter",
      "contacts.isAnswer",
    ])
    .select(["contacts.audience", "contacts.version", "contacts.source"])
    .select(["contacts.archivedAt", "contacts.archivedReason"])
    .select(["contacts.unitId", "units.name as unitName", "concerned.name as concernsUnitName"])
    .select(["contacts.loggedByUserId as byUserId", "users.name as byName"])
    .select(["companies.id as companyId", "companies.name as companyName"])
    .select(["companies.organisationNumber", "companies.legalForm"])
    .select(["persons.id as personId", "persons.name as personName", "persons.phone as personPhone"])
    .where("contacts.id", "=", id)
    .executeTakeFirst();
}

/** What was written, newest first: a correction leaves the old words readable. */
function versionsOf(sight: Sight, contactId: string) {
  return sight.db
    .selectFrom(sight.contactVersions.as("versions"))
    .innerJoin("users", "users.id", "versions.writtenByUserId")
    .leftJoin(sight.persons.as("persons"), "persons.id", "versions.personId")
    .select(["versions.version", "versions.note", "versions.channel", "versions.matter"])
    .select(["persons.id as personId", "persons.name as personName"])
    .select(["versions.writtenAt", "users.name as byName"])
    .where("versions.contactId", "=", contactId)
    .orderBy("versions.version", "desc")
    .execute();
}

/** One contact with all its versions, its cases and open steps, and what the reader may do with it. */
export async function getContact(sight: Sight, { id }: { id: string }) {
  const row = await contactRow(sight, id);
  if (row === undefined) return refuse("not-found");
  const { isAnswer, ...contact } = row;
  const cases = await linksOf(sight, [id]);
  return {
    ...contact,
    organisationNumber: shownNumber(contact),
    isAnswer: isAnswer === 1,
    versions: await versionsOf(sight, id),
    cases,
    partners: await partnersOf(
      sight,
      cases.map((link) => link.id),
    ),
    nextSteps: await stepsOf(sight, [id]),
    may: await contactMay(sight, contact, cases),
  };
}

type Row = {
  readonly archivedAt: string | null;
  readonly byUserId: string;
  readonly audience: Audience;
};
type Link = { readonly id: string; readonly closedOn: string | null };

/** What the commands would let the reader do. */
async function contactMay(sight: Sight, { archivedAt, byUserId, audience }: Row, cases: readonly Link[]) {
  const caseIds = cases.map((link) => link.id);
  const open = cases.filter((link) => link.closedOn === null).map((link) => link.id);
  const piloted = await pilotedOf(sight, open);
  const own = byUserId === sight.actor.userId;
  const standing = archivedAt === null && open.length === cases.length;
  const changes = standing && (own || piloted.length > 0);
  return {
    correct: standing && own,
    archive: standing && own,
    ...(archivedAt === null
      ? mayLink(sight, { byUserId, audience })
      : { link: false, linkOnceNarrowed: false }),
    unlinkFrom: own ? open : piloted,
    audiences: changes ? audiencesFor(await placeOf(sight, caseIds)) : [],
  };
}

/** The cases among these of which the reader is pilot or stand-in. */
async function pilotedOf(sight: Sight, caseIds: readonly string[]): Promise<readonly string[]> {
  if (caseIds.length === 0) return [];
  const rows = await sight.db
    .selectFrom(sight.cases.as("cases"))
    .select(["id", "pilotId", "standInId"])
    .where("id", "in", caseIds)
    .execute();
  return rows.filter((caseFile) => isPilotOf(sight.actor, caseFile)).map((caseFile) => caseFile.id);
}
