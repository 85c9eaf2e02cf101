import type { HandoffState } from "@lots/domain/handoffs/handoff";
import type { PartChanges } from "@lots/domain/parts/part-changes";
import { refuse } from "@lots/domain/refusal";
import type { Selectable, Updateable } from "kysely";
import { type Authorised, authorise, refuseClosed } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { aboutCase, type CaseFile, lockedCase } from "../cases/case-commands.ts";
import { lockedPart, type PartFile } from "../parts/part-commands.ts";
import type { HandoffTable } from "./handoff-table.ts";

/** What every command on an offer begins and ends with. */

export type Handoff = Selectable<HandoffTable>;

const findHandoff = ({ sight }: CommandTransaction, id: string) =>
  sight.db.selectFrom(sight.handoffs.as("handoffs")).selectAll().where("id", "=", id).executeTakeFirst();

export type OfferOnCase = {
  readonly offer: Authorised<Handoff>;
  readonly caseFile: CaseFile;
  /** Null: the pilot role is offered. */
  readonly part: PartFile | null;
};

export type OfferOfPart = OfferOnCase & { readonly part: PartFile };

type Allowed = (offer: Handoff, caseFile: CaseFile, part: PartFile | null) => boolean;

/**
 * The offer, its case and its part as they stand, locked, and the actor's right to act on it. Who sees the offer is
 * told first that it is answered: by then the sides may have changed, and "not allowed" would tell nothing.
 */
export async function lockedOffer(
  tx: CommandTransaction,
  id: string,
  allowed: Allowed,
): Promise<OfferOnCase> {
  const { caseId, partId } = authorise(await findHandoff(tx, id), () => true);
  const caseFile = authorise(await lockedCase(tx, caseId), () => true);
  refuseClosed(caseFile);
  const part = partId === null ? null : (await lockedPart(tx, partId)).part;
  const found = await findHandoff(tx, id);
  if (found !== undefined && found.state !== "sent") return refuseAnswered(tx, id);
  return { offer: authorise(found, (row) => allowed(row, caseFile, part)), caseFile, part };
}

type Answer = Omit<Updateable<HandoffTable>, "state" | "id">;

/**
 * The one answer to an offer. Of two who click at the same time the second is told who was first: news, not an error
 * (heart.md A3).
 */
export async function answerOffer(
  tx: Pick<CommandTransaction, "db" | "actor" | "now">,
  offer: Authorised<Handoff>,
  state: Exclude<HandoffState, "sent">,
  answer: Answer = {},
): Promise<Handoff> {
  const answered = await tx.db
    .updateTable("handoffs")
    .set({ ...answer, state, answeredByUserId: tx.actor.userId, answeredAt: tx.now })
    .where("id", "=", offer.id)
    .where("state", "=", "sent")
    .returningAll()
    .executeTakeFirst();
  return answered ?? refuseAnswered(tx, offer.id);
}

async function refuseAnswered({ db }: Pick<CommandTransaction, "db">, id: string): Promise<never> {
  const { state, at, by } = await db
    .selectFrom("handoffs")
    .leftJoin("users", "users.id", "handoffs.answeredByUserId")
    .select(["handoffs.state", "handoffs.answeredAt as at", "users.name as by"])
    .where("handoffs.id", "=", id)
    .executeTakeFirstOrThrow();
  return refuse("handoff-answered", { state, by: by ?? "", at: at ?? "" });
}

/** What all entries about an offer have in common; add `kind` and `facts`. Read with the offer itself. */
export const aboutOffer = (tx: CommandTransaction, caseFile: CaseFile, offer: Handoff, unitId?: string) => {
  const about = aboutCase(tx, caseFile);
  return {
    ...about,
    partId: offer.partId,
    audience: offer.audience,
    unitId: unitId ?? about.unitId,
    object: { kind: "handoff", id: offer.id, version: 1 },
  } as const;
};

/**
 * The accepted row that says by whose acceptance the part is where it is ends when the part goes on; `exceptId` is the
 * acceptance that takes its place.
 */
export async function endAccepted(
  { db, now }: Pick<CommandTransaction, "db" | "now">,
  partIds: readonly string[],
  endedBy: NonNullable<HandoffTable["endedBy"]>,
  exceptId = "",
): Promise<readonly Handoff[]> {
  if (partIds.length === 0) return [];
  return db
    .updateTable("handoffs")
    .set({ endedBy, endedAt: now })
    .where("partId", "in", partIds)
    .where("state", "=", "accepted")
    .where("endedBy", "is", null)
    .where("id", "<>", exceptId)
    .returningAll()
    .execute();
}

/** A part that is taken up again is held by the last acceptance again: what "done" had ended goes on. */
export async function reopenEnded({ db }: Pick<CommandTransaction, "db">, partId: string): Promise<void> {
  const last = await db
    .selectFrom("handoffs")
    .select("id")
    .where("partId", "=", partId)
    .where("state", "=", "accepted")
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  if (last === undefined) return;
  await db
    .updateTable("handoffs")
    .set({ endedBy: null, endedAt: null })
    .where("id", "=", last.id)
    .where("endedBy", "=", "done")
    .execute();
}

export async function hasOpenOffer({ db }: Pick<CommandTransaction, "db">, partId: string): Promise<boolean> {
  const open = await db
    .selectFrom("handoffs")
    .select("id")
    .where("partId", "=", partId)
    .where("state", "=", "sent")
    .executeTakeFirst();
  return open !== undefined;
}

/** Those who wait for the answer: who sent it, and the case's pilot. */
export const whoWaits = (offer: Handoff, caseFile: CaseFile): readonly string[] => [
  offer.fromUserId,
  caseFile.pilotId,
];

/** The part changes hands; its next version is what an editor must have seen. */
export const movePart = ({ db }: Pick<CommandTransaction, "db">, part: PartFile, changes: PartChanges) =>
  db
    .updateTable("parts")
    .set((eb) => ({ ...changes, version: eb("version", "+", 1) }))
    .where("id", "=", part.id)
    .execute();
