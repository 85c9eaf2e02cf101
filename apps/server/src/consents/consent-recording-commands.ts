import { mayWithdrawConsent } from "@lots/domain/cases/case-may";
import { checkConsentDates } from "@lots/domain/consents/consent";
import type { RecordConsentInput, WithdrawConsentInput } from "@lots/domain/consents/consent-input";
import { backAtPilot } from "@lots/domain/parts/part-changes";
import { refuse } from "@lots/domain/refusal";
import { authorise } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { aboutCase, type CaseFile, lockedCase, openCaseOwned } from "../cases/case-commands.ts";
import { isPilotGone } from "../cases/case-pilot-queries.ts";
import { newId } from "../database/new-id.ts";
import { endAccepted } from "../handoffs/handoff-commands.ts";
import { lapseForPartner } from "../handoffs/handoff-lapse-commands.ts";
import { aboutPart } from "../parts/part-commands.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { hasValidConsent } from "./consent-commands.ts";

/** Read by the partner whom the company let in, and by no other. */
const aboutConsent = (tx: CommandTransaction, caseFile: CaseFile, id: string, partnerUnitId: string) =>
  ({
    ...aboutCase(tx, caseFile),
    audience: "partners",
    partnerUnitId,
    object: { kind: "consent", id, version: 1 },
  }) as const;

async function partnerNamed({ db }: CommandTransaction, unitId: string): Promise<void> {
  const unit = await db
    .selectFrom("units")
    .select(["name", "kind", "retiredOn"])
    .where("id", "=", unitId)
    .executeTakeFirst();
  if (unit === undefined) return refuse("not-found");
  if (unit.kind !== "partner") return refuse("consent-not-needed", { unit: unit.name });
  if (unit.retiredOn !== null) return refuse("receiver-inactive", { name: unit.name });
}

/** A person of the case's own company, when one is named. */
async function personNamed(tx: CommandTransaction, caseFile: CaseFile, id: string | null): Promise<void> {
  if (id === null) return;
  const person = await tx.sight.db
    .selectFrom(tx.sight.persons.as("persons"))
    .select("companyId")
    .where("id", "=", id)
    .executeTakeFirst();
  authorise(person, ({ companyId }) => companyId === caseFile.companyId);
}

/** The company lets a partner see the case: who said so, how, for what and how long (OSL 12 kap. 2 §). */
export async function recordConsent(tx: CommandTransaction, { caseId, ...consent }: RecordConsentInput) {
  const caseFile = await openCaseOwned(tx, caseId);
  checkConsentDates(consent, tx.today);
  await partnerNamed(tx, consent.partnerUnitId);
  await personNamed(tx, caseFile, consent.givenByPersonId);
  const id = newId();
  await tx.db
    .insertInto("consents")
    .values({ ...consent, id, caseId, withdrawnOn: null, recordedByUserId: tx.actor.userId })
    .execute();
  const { partnerUnitId, until } = consent;
  const entry: NewEntry = {
    ...aboutConsent(tx, caseFile, id, partnerUnitId),
    kind: "consent-recorded",
    facts: { partnerUnitId, until },
  };
  return record(tx, [entry], { consentId: id });
}

/**
 * The company takes it back: from this moment the partner sees nothing. When no other consent holds, its parts are the
 * pilot's and what was offered and asked lapses, in the same transaction, so that nothing falls between chairs. On a
 * closed case too: it would go on being read for as long as it stands (decisions/0016).
 */
export async function withdrawConsent(tx: CommandTransaction, { id, reason }: WithdrawConsentInput) {
  const consent = authorise(await findConsent(tx, id), () => true);
  const found = authorise(await lockedCase(tx, consent.caseId), () => true);
  const pilotGone = await isPilotGone(tx.sight, found.pilotId);
  const caseFile = authorise(found, (row) => mayWithdrawConsent(tx.actor, { ...row, pilotGone }));
  const withdrawn = await tx.db
    .updateTable("consents")
    .set({ withdrawnOn: tx.today })
    .where("id", "=", id)
    .where("withdrawnOn", "is", null)
    .returning("partnerUnitId")
    .executeTakeFirst();
  if (withdrawn === undefined) return refuse("changed-meanwhile", { current: { ...consent } });
  const { partnerUnitId } = withdrawn;
  const entry: NewEntry = {
    ...aboutConsent(tx, caseFile, id, partnerUnitId),
    kind: "consent-withdrawn",
    facts: { partnerUnitId },
    reason,
  };
  const followed = (await hasValidConsent(tx, caseFile.id, partnerUnitId))
    ? []
    : await partnerLeaves(tx, caseFile, partnerUnitId);
  return record(tx, [entry, ...followed], { consentId: id });
}

const findConsent = ({ sight }: CommandTransaction, id: string) =>
  sight.db.selectFrom(sight.consents.as("consents")).selectAll().where("id", "=", id).executeTakeFirst();

async function partnerLeaves(
  tx: CommandTransaction,
  caseFile: CaseFile,
  unitId: string,
): Promise<NewEntry[]> {
  const parts = await tx.db
    .updateTable("parts")
    .set((eb) => ({ ...backAtPilot, version: eb("version", "+", 1) }))
    .where("caseId", "=", caseFile.id)
    .where("unitId", "=", unitId)
    .where("holder", "=", "unit")
    .returningAll()
    .execute();
  await endAccepted(
    tx,
    parts.map((part) => part.id),
    "taken_back",
  );
  await lapseForPartner(tx, caseFile, unitId);
  const unit = { unitName: "", unitKind: "partner", unitDuty: null } as const;
  return parts.map(
    (part): NewEntry => ({
      ...aboutPart(tx, caseFile, { ...part, ...unit }),
      kind: "part-taken-back",
      facts: { unitId },
    }),
  );
}
