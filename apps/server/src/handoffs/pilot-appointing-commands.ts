import { mayAppointPilot } from "@lots/domain/access/can";
import { checkPilotReceiver } from "@lots/domain/handoffs/handoff-checks";
import type { AppointPilotInput } from "@lots/domain/handoffs/handoff-input";
import { isSender } from "@lots/domain/handoffs/handoff-may";
import { refuse } from "@lots/domain/refusal";
import { refuseStale } from "@lots/domain/row-version";
import { authorise, refuseClosed } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { findReceiver } from "../asks/receiver-commands.ts";
import { type CaseFile, lockedCase } from "../cases/case-commands.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { rolesThat } from "../units/unit-staff-queries.ts";
import { aboutOffer, answerOffer } from "./handoff-commands.ts";
import { changePilot, openPilotOffer } from "./pilot-role-commands.ts";

/**
 * A manager of the pilots' unit names the case's next pilot, with a reason and without asking (heart.md A3): for one who
 * is ill or leaves. Nobody is disabled with an open case in hand, so this comes before the disabling; both are told.
 */
export async function appointPilot(
  tx: CommandTransaction,
  { caseId, version, userId, reason }: AppointPilotInput,
) {
  const caseFile = authorise(await lockedCase(tx, caseId), () => mayAppointPilot(tx.actor));
  refuseClosed(caseFile);
  refuseStale(caseFile, version);
  const unitId = await pilotUnitOf(tx, userId);
  checkPilotReceiver(await findReceiver(tx, { unitId, userId }, caseId, rolesThat.pilot), caseFile.pilotId);
  const withdrawn = await withdrawOpenOffer(tx, caseFile);
  const changed = await changePilot(tx, caseFile, { toUserId: userId, reason });
  return record(tx, [changed, ...withdrawn], { caseId });
}

/** Who was offered the role meanwhile is told that there is nothing to answer any more. */
async function withdrawOpenOffer(tx: CommandTransaction, caseFile: CaseFile): Promise<NewEntry[]> {
  const open = await openPilotOffer(tx, caseFile.id);
  if (open === undefined) return [];
  const sent = authorise(open, () => isSender(tx.actor, caseFile, null));
  const offer = await answerOffer(tx, sent, "withdrawn");
  const entry: NewEntry = {
    ...aboutOffer(tx, caseFile, offer),
    kind: "handoff-withdrawn",
    facts: { number: offer.number },
    notify: offer.toUserId === null ? [] : [offer.toUserId],
  };
  return [entry];
}

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

async function pilotUnitOf(tx: CommandTransaction, userId: string): Promise<string> {
  const pilot = await pilotRole(tx, userId);
  if (pilot !== undefined) return pilot.unitId;
  const user = await tx.db.selectFrom("users").select("name").where("id", "=", userId).executeTakeFirst();
  return user === undefined ? refuse("not-found") : refuse("receiver-not-pilot", { name: user.name });
}
