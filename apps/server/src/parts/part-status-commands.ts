import { holdsPart } from "@lots/domain/access/can";
import {
  decided,
  delayed,
  dropped,
  isConfirmation,
  onTrack,
  reopened,
  waitingForCompany,
  waitingForOther,
} from "@lots/domain/parts/part-changes";
import type {
  DecidePartInput,
  DelayPartInput,
  DropPartInput,
  OnTrackInput,
  ReopenPartInput,
  WaitForCompanyInput,
  WaitForOtherInput,
} from "@lots/domain/parts/part-input";
import { refuse } from "@lots/domain/refusal";
import type { CommandTransaction } from "../api/command-transaction.ts";
import type { CaseFile } from "../cases/case-commands.ts";
import { endAccepted, reopenEnded } from "../handoffs/handoff-commands.ts";
import { lapseForParts } from "../handoffs/handoff-lapse-commands.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import {
  type AuthorisedPart,
  aboutPart,
  closedPart,
  openPart,
  type PartFile,
  savePart,
} from "./part-commands.ts";
import { purgeNotesWithPart } from "./part-notes-commands.ts";
import { officerStill } from "./part-officer-commands.ts";
import { keepReplaced } from "./part-report-commands.ts";
import { unitForPart } from "./part-unit-commands.ts";

/** Only the side that holds a part says how it goes and decides on it (RF 12 kap. 2 §). */
const heldPart = (tx: CommandTransaction, id: string): Promise<AuthorisedPart> =>
  openPart(tx, id, (part, caseFile) => holdsPart(tx.actor, caseFile, part));

const idsOf = ({ id, version }: PartFile) => ({ partId: id, version });

/** The case's pilot follows what happens to the parts. */
const tellPilot = ({ pilotId }: CaseFile) => ({ notify: [pilotId] });

/** "Enligt plan". Pressed again it confirms that nothing has changed. */
export async function putOnTrack(tx: CommandTransaction, { id, version }: OnTrackInput) {
  const { caseFile, part } = await heldPart(tx, id);
  const saved = await savePart(tx, part, version, onTrack(part, tx.today));
  await keepReplaced(tx, { before: part, saved });
  const about = { ...aboutPart(tx, caseFile, saved), ...tellPilot(caseFile) };
  const entry: NewEntry = isConfirmation(part)
    ? { ...about, kind: "part-confirmed", facts: {} }
    : { ...about, kind: "part-status-changed", facts: { from: part.status, to: saved.status } };
  return record(tx, [entry], idsOf(saved));
}

const statusChanged = (
  tx: CommandTransaction,
  caseFile: CaseFile,
  before: PartFile,
  saved: PartFile,
): NewEntry => ({
  ...aboutPart(tx, caseFile, saved),
  ...tellPilot(caseFile),
  kind: "part-status-changed",
  facts: { from: before.status, to: saved.status },
  reason: saved.waitingForWhat,
});

/** "Väntar på företaget", with what it is that the company shall do. */
export async function waitForCompany(tx: CommandTransaction, { id, version, what }: WaitForCompanyInput) {
  const { caseFile, part } = await heldPart(tx, id);
  const saved = await savePart(tx, part, version, waitingForCompany(part, what, tx.today));
  await keepReplaced(tx, { before: part, saved });
  return record(tx, [statusChanged(tx, caseFile, part, saved)], idsOf(saved));
}

/** "Väntar på annan": a unit, also one without login; waiting for oneself is no waiting. */
export async function waitForOther(tx: CommandTransaction, { id, version, unitId, what }: WaitForOtherInput) {
  const { caseFile, part } = await heldPart(tx, id);
  const { unitName: unit } = await unitForPart(tx, unitId);
  if (part.holder === "unit" && unitId === part.unitId) refuse("receiver-holds-it", { unit });
  const saved = await savePart(tx, part, version, waitingForOther(part, { unitId, what }, tx.today));
  await keepReplaced(tx, { before: part, saved });
  return record(tx, [statusChanged(tx, caseFile, part, saved)], idsOf(saved));
}

/** "Försenad": a later day and why. */
export async function delayPart(tx: CommandTransaction, { id, version, expectedOn, why }: DelayPartInput) {
  const { caseFile, part } = await heldPart(tx, id);
  const saved = await savePart(tx, part, version, delayed(part, { expectedOn, why }, tx.today));
  await keepReplaced(tx, { before: part, saved });
  const entry: NewEntry = {
    ...aboutPart(tx, caseFile, saved),
    ...tellPilot(caseFile),
    kind: "part-delayed",
    facts: { from: part.expectedOn, to: expectedOn },
    reason: why,
  };
  return record(tx, [entry], idsOf(saved));
}

/** What was offered and asked about it lapses; by whose acceptance the unit had it is over and done (row 9). */
async function endPart(tx: CommandTransaction, caseFile: CaseFile, part: PartFile) {
  await lapseForParts(tx, caseFile, [part.id], "part_closed");
  const ended = await endAccepted(tx, [part.id], "done");
  return [caseFile.pilotId, ...ended.map(({ fromUserId }) => fromUserId)];
}

/** "Klar", with outcome and day. */
export async function decidePart(
  tx: CommandTransaction,
  { id, version, workingNoteIds, ...decision }: DecidePartInput,
) {
  const { caseFile, part } = await heldPart(tx, id);
  const purged = await purgeNotesWithPart(tx, part, workingNoteIds);
  const changes = decided(part, decision, tx.today);
  const saved = await savePart(tx, part, version, changes);
  const notify = await endPart(tx, caseFile, saved);
  await keepReplaced(tx, { before: part, saved, endedMore: purged || tx.followed.length > 0 });
  const entry: NewEntry = {
    ...aboutPart(tx, caseFile, saved),
    kind: "part-decided",
    facts: { outcome: decision.outcome, decidedOn: changes.decidedOn },
    notify,
  };
  return record(tx, [entry], idsOf(saved));
}

/** "Utgår": it turned out not to be needed, or somebody else does it. */
export async function dropPart(tx: CommandTransaction, input: DropPartInput) {
  const { id, version, reason, workingNoteIds } = input;
  const { caseFile, part } = await heldPart(tx, id);
  await purgeNotesWithPart(tx, part, workingNoteIds);
  const saved = await savePart(tx, part, version, dropped);
  const notify = await endPart(tx, caseFile, saved);
  const entry: NewEntry = {
    ...aboutPart(tx, caseFile, saved),
    kind: "part-dropped",
    facts: {},
    reason,
    notify,
  };
  return record(tx, [entry], idsOf(saved));
}

/** Taken up again by the side that held it; no new chain of offers is begun (row 10). */
export async function reopenPart(tx: CommandTransaction, { id, version, reason }: ReopenPartInput) {
  const { caseFile, part } = await closedPart(tx, id, (row, file) => holdsPart(tx.actor, file, row));
  const officerId = await officerStill(tx, part);
  const saved = await savePart(tx, part, version, { ...reopened(part, tx.today), officerId });
  if (saved.holder === "unit") await reopenEnded(tx, part.id);
  const entry: NewEntry = {
    ...aboutPart(tx, caseFile, saved),
    ...tellPilot(caseFile),
    kind: "part-reopened",
    facts: {},
    reason,
  };
  return record(tx, [entry], idsOf(saved));
}
