import type { EntryObject } from "@lots/domain/timeline/timeline-entry";
import { settleBallsOf } from "../balls/ball-commands.ts";
import { unseenStepsFall } from "../next-steps/step-fall-commands.ts";
import type { CommandTransaction } from "./command-transaction.ts";

/** What is said or written moves nothing; a step set in the same command has an entry of its own. */
const unmoving: readonly EntryObject[] = ["contact", "note", "company", "person"];

/** The end of every command and setting, on the cases that it told of: no command can forget it. */
export async function settleTouchedCases(tx: CommandTransaction): Promise<void> {
  const moving = [...tx.entries, ...tx.followed].filter((entry) => !unmoving.includes(entry.object.kind));
  await settleCases(
    tx,
    moving.flatMap((entry) => entry.caseId ?? []),
  );
}

/**
 * What follows from any act on a case, whatever it was: a step that its owner no longer sees falls to the pilot, and
 * the balls lie where the facts say. Called by settings for cases of which they tell nothing.
 */
export async function settleCases(tx: CommandTransaction, caseIds: readonly string[]): Promise<void> {
  await unseenStepsFall(tx, caseIds);
  await settleBallsOf(tx, caseIds);
}
