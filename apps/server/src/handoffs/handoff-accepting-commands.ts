import { isManagerOf } from "@lots/domain/access/actor";
import type { AcceptHandoffInput } from "@lots/domain/handoffs/handoff-input";
import { mayAccept } from "@lots/domain/handoffs/handoff-may";
import { acceptedBy } from "@lots/domain/parts/part-changes";
import { refuse } from "@lots/domain/refusal";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { findReceiver } from "../asks/receiver-commands.ts";
import { checkOfficer } from "../parts/part-commands.ts";
import { type NewEntry, type Recorded, record } from "../timeline/record.ts";
import { rolesThat } from "../units/unit-staff-queries.ts";
import {
  aboutOffer,
  answerOffer,
  endAccepted,
  lockedOffer,
  movePart,
  type OfferOfPart,
  whoWaits,
} from "./handoff-commands.ts";
import { acceptReturn } from "./part-return-commands.ts";
import { acceptPilotRole } from "./pilot-role-commands.ts";

/** "Ta emot" (row 3, 7a): by whom depends on what it is. */
export async function acceptHandoff(
  tx: CommandTransaction,
  input: AcceptHandoffInput,
): Promise<Recorded<{ handoffId: string }>> {
  const offered = await lockedOffer(tx, input.id, (offer, file) =>
    mayAccept(tx.actor, offer, file, tx.today),
  );
  const { part } = offered;
  if (part === null) return acceptPilotRole(tx, offered);
  if (offered.offer.kind === "return") return acceptReturn(tx, { ...offered, part });
  return acceptPart(tx, { ...offered, part }, input);
}

/** The manager may name a colleague in the same act; anybody else accepts for him- or herself. */
async function officerFor(tx: CommandTransaction, unitId: string, named: string | null): Promise<string> {
  if (named === null || named === tx.actor.userId) return tx.actor.userId;
  if (!isManagerOf(tx.actor, unitId)) return refuse("not-allowed");
  await checkOfficer(tx, unitId, named);
  return named;
}

async function acceptPart(
  tx: CommandTransaction,
  { offer, caseFile, part }: OfferOfPart,
  { officerId: named, expectedOn }: AcceptHandoffInput,
) {
  if (expectedOn !== null && expectedOn < tx.today) refuse("date-passed", { field: "expectedOn" });
  const officerId = await officerFor(tx, offer.toUnitId, named);
  const accepted = await answerOffer(tx, offer, "accepted");
  const receiver = await findReceiver(
    tx,
    { unitId: offer.toUnitId, userId: null },
    caseFile.id,
    rolesThat.hold,
  );
  if (!receiver.unit.consented) refuse("consent-missing", { unit: receiver.unit.name });
  await endAccepted(tx, [part.id], "passed_on", accepted.id);
  await movePart(tx, part, {
    ...acceptedBy(offer.toUnitId, officerId),
    ...(expectedOn === null ? {} : { expectedOn }),
  });
  const entry: NewEntry = {
    ...aboutOffer(tx, caseFile, accepted, accepted.toUnitId),
    kind: "handoff-accepted",
    facts: { number: accepted.number },
    notify: [...whoWaits(accepted, caseFile), officerId],
  };
  return record(tx, [entry], { handoffId: offer.id });
}
