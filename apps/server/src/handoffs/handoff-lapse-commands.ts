import type { LapseCause } from "@lots/domain/handoffs/handoff";
import type { AddressedKind } from "@lots/domain/handoffs/receivers";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { lapseRecipients } from "../asks/ask-lapse-commands.ts";
import { receiverIds } from "../asks/receiver-commands.ts";
import type { CaseFile } from "../cases/case-commands.ts";
import { hasValidConsent } from "../consents/consent-commands.ts";
import { offerState } from "../database/offer-state.ts";
import type { Schema } from "../database/schema.ts";
import { follows } from "../timeline/record.ts";
import { staffOf } from "../units/unit-staff-queries.ts";
import { aboutOffer, type Handoff, whoWaits } from "./handoff-commands.ts";

/**
 * Offers and questions that nobody can answer any more end in the act that made it so, and both sides are told
 * (heart.md A3, row 6). What lapses writes its own entries: no act can end an offer and keep silent.
 */

type Offers = (eb: ExpressionBuilder<Schema, "handoffs">) => Expression<SqlBool>;
type Asks = (eb: ExpressionBuilder<Schema, "askRecipients" | "asks">) => Expression<SqlBool>;

async function lapseOffers(
  tx: CommandTransaction,
  caseFile: CaseFile,
  cause: LapseCause,
  which: Offers,
): Promise<void> {
  const lapsed = await tx.db
    .updateTable("handoffs")
    .set({ state: "lapsed", lapseCause: cause, answeredByUserId: tx.actor.userId, answeredAt: tx.now })
    .where("caseId", "=", caseFile.id)
    .where("state", "=", offerState("sent"))
    .where(which)
    .returningAll()
    .execute();
  for (const offer of lapsed) {
    follows(tx, {
      ...aboutOffer(tx, caseFile, offer),
      kind: "handoff-lapsed",
      facts: { number: offer.number, cause },
      notify: [...whoWaits(offer, caseFile), ...(await receiversTold(tx, offer))],
    });
  }
}

/** A person who can no longer answer is not told; who answers for the unit is. */
async function receiversTold(tx: CommandTransaction, offer: Handoff): Promise<readonly string[]> {
  if (offer.lapseCause !== "receiver_disabled") return receiverIds(tx, offer);
  return (await staffOf(tx, offer.toUnitId, ["manager"])).map(({ id }) => id);
}

/** Ends what is open on the case. */
async function lapseOn(
  tx: CommandTransaction,
  caseFile: CaseFile,
  cause: LapseCause,
  which: { readonly offers: Offers; readonly asks: Asks },
): Promise<void> {
  await lapseOffers(tx, caseFile, cause, which.offers);
  await lapseRecipients(tx, caseFile, cause, which.asks);
}

/** All of a case that is closed. */
export const lapseForCase = (tx: CommandTransaction, caseFile: CaseFile): Promise<void> =>
  lapseOn(tx, caseFile, "case_closed", {
    offers: (eb) => eb.lit(true),
    asks: (eb) => eb.lit(true),
  });

/** What was offered or asked about parts that are decided or dropped. */
export async function lapseForParts(
  tx: CommandTransaction,
  caseFile: CaseFile,
  partIds: readonly string[],
  cause: LapseCause,
): Promise<void> {
  if (partIds.length === 0) return;
  await lapseOn(tx, caseFile, cause, {
    offers: (eb) => eb("partId", "in", partIds),
    asks: (eb) => eb("asks.partId", "in", partIds),
  });
}

/** An offer by the unit whose part the pilot took back. */
export const lapseOffersOfPart = (
  tx: CommandTransaction,
  caseFile: CaseFile,
  partId: string,
  cause: LapseCause,
): Promise<void> =>
  lapseOn(tx, caseFile, cause, {
    offers: (eb) => eb("partId", "=", partId),
    asks: (eb) => eb.lit(false),
  });

/** All to or from a partner that the company no longer wants to share the case with. */
export const lapseForPartner = (tx: CommandTransaction, caseFile: CaseFile, unitId: string): Promise<void> =>
  lapseOn(tx, caseFile, "consent_ended", {
    offers: (eb) =>
      eb.or([
        eb("toUnitId", "=", unitId),
        eb.and([eb("fromSide", "=", "unit"), eb("fromUnitId", "=", unitId)]),
      ]),
    asks: (eb) =>
      eb.or([
        eb("askRecipients.toUnitId", "=", unitId),
        eb.and([eb("asks.fromSide", "=", "unit"), eb("asks.fromUnitId", "=", unitId)]),
      ]),
  });

/** `unitId` null: in any unit. `userId` null: the unit itself, which is no more. */
export type LeavingReceiver = { readonly unitId: string | null; readonly userId: string | null };

/** What was put to somebody who can no longer answer it. */
export function lapseAddressed(
  tx: CommandTransaction,
  caseFile: CaseFile,
  { unitId, userId }: LeavingReceiver,
  kinds: readonly AddressedKind[],
): Promise<void> {
  return lapseOn(tx, caseFile, userId === null ? "unit_retired" : "receiver_disabled", {
    offers: (eb) =>
      eb.and([
        eb.or(kinds.filter((kind) => kind !== "ask").map((kind) => eb("kind", "=", kind))),
        ...(unitId === null ? [] : [eb("toUnitId", "=", unitId)]),
        ...(userId === null ? [] : [eb("toUserId", "=", userId)]),
      ]),
    asks: (eb) =>
      eb.and([
        eb.lit(kinds.includes("ask")),
        ...(unitId === null ? [] : [eb("askRecipients.toUnitId", "=", unitId)]),
        ...(userId === null ? [] : [eb("askRecipients.toUserId", "=", userId)]),
      ]),
  });
}

/**
 * Offers of the case to a partner whose consent has ended by its date, so that they do not stand in the way: nobody can
 * answer them (heart.md A3, row 6). Withdrawal lapses them at once; a date needs an act to be noticed in.
 */
export async function lapseUnanswerable(tx: CommandTransaction, caseFile: CaseFile): Promise<void> {
  const partners = await tx.db
    .selectFrom("handoffs")
    .innerJoin("units", "units.id", "handoffs.toUnitId")
    .select("units.id")
    .distinct()
    .where("handoffs.caseId", "=", caseFile.id)
    .where("handoffs.state", "=", offerState("sent"))
    .where("units.kind", "=", "partner")
    .execute();
  for (const { id } of partners) {
    if (!(await hasValidConsent(tx, caseFile.id, id))) await lapseForPartner(tx, caseFile, id);
  }
}
