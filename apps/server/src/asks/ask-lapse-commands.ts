import { openAskStates } from "@lots/domain/asks/ask";
import type { LapseCause } from "@lots/domain/handoffs/handoff";
import type { Expression, ExpressionBuilder, Selectable, SqlBool } from "kysely";
import type { CommandTransaction } from "../api/command-transaction.ts";
import type { CaseFile } from "../cases/case-commands.ts";
import type { Schema } from "../database/schema.ts";
import { follows, type NewEntry } from "../timeline/record.ts";
import { type Ask, aboutRecipient } from "./ask-commands.ts";
import type { AskRecipientTable } from "./ask-table.ts";

type LapsedRecipient = Selectable<AskRecipientTable> & { readonly ask: Ask };
type Which = (eb: ExpressionBuilder<Schema, "askRecipients" | "asks">) => Expression<SqlBool>;

/** Ends what is unanswered of the case's questions, and tells both sides. */
export async function lapseRecipients(
  tx: CommandTransaction,
  caseFile: CaseFile,
  cause: LapseCause,
  which: Which,
): Promise<void> {
  const open = await tx.db
    .selectFrom("askRecipients")
    .innerJoin("asks", "asks.id", "askRecipients.askId")
    .selectAll("asks")
    .select("askRecipients.id as recipientId")
    .where("askRecipients.caseId", "=", caseFile.id)
    .where("askRecipients.state", "in", openAskStates)
    .where(which)
    .execute();
  if (open.length === 0) return;
  const lapsed = await tx.db
    .updateTable("askRecipients")
    .set({ state: "lapsed", lapseCause: cause, answeredByUserId: tx.actor.userId, answeredAt: tx.now })
    .where(
      "id",
      "in",
      open.map(({ recipientId }) => recipientId),
    )
    .where("state", "in", openAskStates)
    .returningAll()
    .execute();
  for (const recipient of lapsed) {
    const ask = open.find(({ recipientId }) => recipientId === recipient.id);
    if (ask !== undefined) follows(tx, recipientLapsed(tx, caseFile, { ...recipient, ask }, cause));
  }
}

const recipientLapsed = (
  tx: CommandTransaction,
  caseFile: CaseFile,
  recipient: LapsedRecipient,
  cause: LapseCause,
): NewEntry => ({
  ...aboutRecipient(tx, caseFile, recipient.ask, recipient),
  kind: "ask-lapsed",
  facts: { unitId: recipient.toUnitId, cause },
  notify: [
    recipient.ask.fromUserId,
    caseFile.pilotId,
    ...(recipient.toUserId === null ? [] : [recipient.toUserId]),
  ],
});
