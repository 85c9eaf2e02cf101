import type { LapseCause } from "@lots/domain/handoffs/handoff";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { type LapsedRecipient, lapseRecipients, recipientLapsed } from "../asks/ask-lapse-commands.ts";
import { receiverIds } from "../asks/receiver-commands.ts";
import type { CaseFile } from "../cases/case-commands.ts";
import { hasValidConsent } from "../consents/consent-commands.ts";
import { offerState } from "../database/offer-state.ts";
import type { Schema } from "../database/schema.ts";
import { unseenStepFalls } from "../next-steps/step-fall-commands.ts";
import type { NewEntry } from "../timeline/record.ts";
import { aboutOffer, type Handoff } from "./handoff-commands.ts";

/** Offers and questions that nobody can answer any more end in the act that made it so (heart.md A3, row 6). */

type Where = Pick<CommandTransaction, "db" | "actor" | "now">;
type Which = (eb: ExpressionBuilder<Schema, "handoffs">) => Expression<SqlBool>;

export const lapseOffers = (tx: Where, which: Which, lapseCause: LapseCause): Promise<Handoff[]> =>
  tx.db
    .updateTable("handoffs")
    .set({ state: "lapsed", lapseCause, answeredByUserId: tx.actor.userId, answeredAt: tx.now })
    .where("state", "=", offerState("sent"))
    .where(which)
    .returningAll()
    .execute();

type Lapsed = { readonly offers: readonly Handoff[]; readonly recipients: readonly LapsedRecipient[] };

/** Both sides are told. */
async function lapsedEntries(
  tx: CommandTransaction,
  caseFile: CaseFile,
  { offers, recipients }: Lapsed,
  cause: LapseCause,
): Promise<NewEntry[]> {
  const entries: NewEntry[] = [];
  for (const offer of offers) {
    entries.push({
      ...aboutOffer(tx, caseFile, offer),
      kind: "handoff-lapsed",
      facts: { number: offer.number, cause },
      notify: [offer.fromUserId, ...(await receiverIds(tx, offer))],
    });
  }
  return [...entries, ...recipients.map((recipient) => recipientLapsed(tx, caseFile, recipient, cause))];
}

/** A unit whose offer or question has lapsed may no longer see the case: then a next step of its falls to the pilot. */
async function lapsedAndUnseen(
  tx: CommandTransaction,
  caseFile: CaseFile,
  lapsed: Lapsed,
  cause: LapseCause,
): Promise<NewEntry[]> {
  const entries = await lapsedEntries(tx, caseFile, lapsed, cause);
  return entries.length === 0 ? [] : [...entries, ...(await unseenStepFalls(tx, caseFile))];
}

/** All of a case that is closed. */
export async function lapseForCase(
  tx: CommandTransaction,
  caseFile: CaseFile,
  cause: LapseCause,
): Promise<NewEntry[]> {
  const offers = await lapseOffers(tx, (eb) => eb("caseId", "=", caseFile.id), cause);
  const recipients = await lapseRecipients(tx, (eb) => eb("askRecipients.caseId", "=", caseFile.id), cause);
  return lapsedEntries(tx, caseFile, { offers, recipients }, cause);
}

/** What was offered or asked about parts that are decided or dropped. */
export async function lapseForParts(
  tx: CommandTransaction,
  caseFile: CaseFile,
  partIds: readonly string[],
  cause: LapseCause,
): Promise<NewEntry[]> {
  if (partIds.length === 0) return [];
  const offers = await lapseOffers(tx, (eb) => eb("partId", "in", partIds), cause);
  const recipients = await lapseRecipients(tx, (eb) => eb("asks.partId", "in", partIds), cause);
  return lapsedAndUnseen(tx, caseFile, { offers, recipients }, cause);
}

/** An offer by the unit whose part the pilot took back. */
export async function lapseOffersOfPart(
  tx: CommandTransaction,
  caseFile: CaseFile,
  partId: string,
  cause: LapseCause,
): Promise<NewEntry[]> {
  const offers = await lapseOffers(tx, (eb) => eb("partId", "=", partId), cause);
  return lapsedAndUnseen(tx, caseFile, { offers, recipients: [] }, cause);
}

/** All to or from a partner that the company no longer wants to share the case with. */
export async function lapseForPartner(
  tx: CommandTransaction,
  caseFile: CaseFile,
  unitId: string,
): Promise<NewEntry[]> {
  const offers = await lapseOffers(
    tx,
    (eb) =>
      eb.and([
        eb("caseId", "=", caseFile.id),
        eb.or([
          eb("toUnitId", "=", unitId),
          eb.and([eb("fromSide", "=", "unit"), eb("fromUnitId", "=", unitId)]),
        ]),
      ]),
    "consent_ended",
  );
  const recipients = await lapseRecipients(
    tx,
    (eb) =>
      eb.and([
        eb("askRecipients.caseId", "=", caseFile.id),
        eb.or([
          eb("askRecipients.toUnitId", "=", unitId),
          eb.and([eb("asks.fromSide", "=", "unit"), eb("asks.fromUnitId", "=", unitId)]),
        ]),
      ]),
    "consent_ended",
  );
  return lapsedAndUnseen(tx, caseFile, { offers, recipients }, "consent_ended");
}

/**
 * Offers of the case to a partner whose consent has ended by its date, so that they do not stand in the way: nobody can
 * answer them (heart.md A3, row 6). Withdrawal lapses them at once; a date needs an act to be noticed in.
 */
export async function lapseUnanswerable(tx: CommandTransaction, caseFile: CaseFile): Promise<NewEntry[]> {
  const partners = await tx.db
    .selectFrom("handoffs")
    .innerJoin("units", "units.id", "handoffs.toUnitId")
    .select("units.id")
    .distinct()
    .where("handoffs.caseId", "=", caseFile.id)
    .where("handoffs.state", "=", offerState("sent"))
    .where("units.kind", "=", "partner")
    .execute();
  const entries: NewEntry[] = [];
  for (const { id } of partners) {
    if (!(await hasValidConsent(tx, caseFile.id, id)))
      entries.push(...(await lapseForPartner(tx, caseFile, id)));
  }
  return entries;
}
