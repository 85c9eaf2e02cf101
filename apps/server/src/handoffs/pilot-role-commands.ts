import { managesDuty } from "@lots/domain/access/actor";
import { checkPilotReceiver } from "@lots/domain/handoffs/handoff-checks";
import type { AppointPilotInput } from "@lots/domain/handoffs/handoff-input";
import { refuse } from "@lots/domain/refusal";
import { type Authorised, authorise, refuseClosed } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { aboutCase, type CaseFile, lockedCase, saveCase } from "../cases/case-commands.ts";
import { stepsFallToPilot } from "../next-steps/step-fall-commands.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { aboutOffer, answerOffer, type Handoff, type OfferOnCase } from "./handoff-commands.ts";
import { findReceiver, rolesThat } from "./receiver-commands.ts";

/**
 * The case has a new pilot. Parts, offers and questions that the pilot holds follow, since they are read through the
 * case; the next step follows if it was the old pilot's own; the old one is remembered.
 */
async function changePilot(
  tx: CommandTransaction,
  caseFile: Authorised<CaseFile>,
  { toUserId, reason = null }: { readonly toUserId: string; readonly reason?: string | null },
): Promise<NewEntry> {
  const saved = await saveCase(tx, caseFile, caseFile.version, {
    pilotId: toUserId,
    standInId: caseFile.standInId === toUserId ? null : caseFile.standInId,
  });
  await stepsFallToPilot(tx, caseFile.pilotId, caseFile.id);
  await tx.db
    .insertInto("formerPilots")
    .values({ caseId: caseFile.id, userId: caseFile.pilotId, untilOn: tx.today })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return {
    ...aboutCase(tx, saved),
    kind: "case-pilot-changed",
    facts: { fromUserId: caseFile.pilotId, toUserId },
    reason,
    notify: [caseFile.pilotId, toUserId],
  };
}

/** The acceptor is the case's pilot from now on. */
export async function acceptPilotRole(tx: CommandTransaction, { offer, caseFile }: OfferOnCase) {
  const accepted = await answerOffer(tx, offer, "accepted");
  const changed = await changePilot(
    tx,
    authorise(caseFile, () => true),
    { toUserId: tx.actor.userId },
  );
  const entry: NewEntry = {
    ...aboutOffer(tx, caseFile, accepted),
    kind: "handoff-accepted",
    facts: { number: accepted.number },
    notify: [accepted.fromUserId, caseFile.pilotId],
  };
  return record(tx, [entry, changed], { handoffId: offer.id });
}

const findOpenOffer = ({ db }: CommandTransaction, caseId: string): Promise<Handoff | undefined> =>
  db
    .selectFrom("handoffs")
    .selectAll()
    .where("caseId", "=", caseId)
    .where("partId", "is", null)
    .where("state", "=", "sent")
    .executeTakeFirst();

/** When the pilot is gone a manager of the pilots' unit names the next one, who is not asked first (heart.md A3). */
export async function appointPilot(
  tx: CommandTransaction,
  { caseId, version, userId, reason }: AppointPilotInput,
) {
  const caseFile = authorise(await lockedCase(tx, caseId), () => managesDuty(tx.actor, "pilots"));
  refuseClosed(caseFile);
  if (caseFile.version !== version) refuse("changed-meanwhile", { current: caseFile });
  await refuseIfRemains(tx, caseFile.pilotId);
  const unitId = await pilotUnitOf(tx, userId);
  checkPilotReceiver(await findReceiver(tx, { unitId, userId }, caseId, rolesThat.pilot), caseFile.pilotId);
  const offer = await findOpenOffer(tx, caseId);
  const withdrawn =
    offer === undefined
      ? []
      : [
          withdrawnEntry(
            tx,
            caseFile,
            await answerOffer(
              tx,
              authorise(offer, () => true),
              "withdrawn",
            ),
          ),
        ];
  const changed = await changePilot(tx, caseFile, { toUserId: userId, reason });
  return record(tx, [changed, ...withdrawn], { caseId });
}

const withdrawnEntry = (tx: CommandTransaction, caseFile: CaseFile, offer: Handoff): NewEntry => ({
  ...aboutOffer(tx, caseFile, offer),
  kind: "handoff-withdrawn",
  facts: { number: offer.number },
  notify: offer.toUserId === null ? [] : [offer.toUserId],
});

const pilotRole = ({ db }: CommandTransaction, userId: string) =>
  db
    .selectFrom("users")
    .innerJoin("userRoles", "userRoles.userId", "users.id")
    .innerJoin("units", "units.id", "userRoles.unitId")
    .select(["users.name", "units.id as unitId"])
    .where("users.id", "=", userId)
    .where("users.disabledAt", "is", null)
    .where("userRoles.role", "=", "pilot")
    .where("units.retiredOn", "is", null)
    .executeTakeFirst();

async function refuseIfRemains(tx: CommandTransaction, pilotId: string): Promise<void> {
  const pilot = await pilotRole(tx, pilotId);
  if (pilot !== undefined) refuse("pilot-remains", { name: pilot.name });
}

async function pilotUnitOf(tx: CommandTransaction, userId: string): Promise<string> {
  const pilot = await pilotRole(tx, userId);
  if (pilot !== undefined) return pilot.unitId;
  const user = await tx.db.selectFrom("users").select("name").where("id", "=", userId).executeTakeFirst();
  return user === undefined ? refuse("not-found") : refuse("receiver-not-pilot", { name: user.name });
}
