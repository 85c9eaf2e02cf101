import { openAskStates } from "@lots/domain/asks/ask";
import type { LapseCause } from "@lots/domain/handoffs/handoff";
import type { Expression, ExpressionBuilder, Selectable, SqlBool } from "kysely";
import type { CommandTransaction } from "../api/command-transaction.ts";
import type { CaseFile } from "../cases/case-commands.ts";
import type { Schema } from "../database/schema.ts";
import type { NewEntry } from "../timeline/record.ts";
import { type Ask, aboutRecipient } from "./ask-commands.ts";
import type { AskRecipientTable } from "./ask-table.ts";

export type LapsedRecipient = Selectable<AskRecipientTable> & { readonly ask: Ask };

type Where = Pick<CommandTransaction, "db" | "actor" | "now">;
type Which = (eb: ExpressionBuilder<Schema, "askRecipients" | "asks">) => Expression<SqlBool>;

/** Ends what is unanswered of questions, with the question each belongs to. */
export async function lapseRecipients(
  tx: Where,
  which: Which,
  lapseCause: LapseCause,
): Promise<readonly LapsedRecipient[]> {
  const open = await tx.db
    .selectFrom("askRecipients")
    .innerJoin("asks", "asks.id", "askRecipients.askId")
    .selectAll("asks")
    .select("askRecipients.id as recipientId")
    .where("askRecipients.state", "in", openAskStates)
    .where(which)
    .execute();
  if (open.length === 0) return [];
  const lapsed = await tx.db
    .updateTable("askRecipients")
    .set({ state: "lapsed", lapseCause, answeredByUserId: tx.actor.userId, answeredAt: tx.now })
    .where(
      "id",
      "in",
      open.map(({ recipientId }) => recipientId),
    )
    .where("state", "in", openAskStates)
    .returningAll()
    .execute();
  return lapsed.flatMap((recipient) => {
    const ask = open.find(({ recipientId }) => recipientId === recipient.id);
    return ask === undefined ? [] : [{ ...recipient, ask }];
  });
}

export const recipientLapsed = (
  tx: CommandTransaction,
  caseFile: CaseFile,
  recipient: LapsedRecipient,
  cause: LapseCause,
): NewEntry => ({
  ...aboutRecipient(tx, caseFile, recipient.ask, recipient),
  kind: "ask-lapsed",
  facts: { unitId: recipient.toUnitId, cause },
  notify: [recipient.ask.fromUserId, ...(recipient.toUserId === null ? [] : [recipient.toUserId])],
});
