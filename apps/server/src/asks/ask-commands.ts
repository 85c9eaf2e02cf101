import { openAskStates } from "@lots/domain/asks/ask";
import { isOpenAsk } from "@lots/domain/asks/ask-progress";
import { refuse } from "@lots/domain/refusal";
import type { Selectable, Updateable } from "kysely";
import { type Authorised, authorise, refuseClosed } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { aboutCase, type CaseFile, lockedCase } from "../cases/case-commands.ts";
import type { AskRecipientTable, AskTable } from "./ask-table.ts";

/** What every command on a question begins and ends with. */

export type Ask = Selectable<AskTable>;
export type AskRecipient = Selectable<AskRecipientTable>;

const findAsk = ({ sight }: CommandTransaction, id: string) =>
  sight.db.selectFrom(sight.asks.as("asks")).selectAll().where("id", "=", id).executeTakeFirst();

const findRecipient = ({ sight }: CommandTransaction, id: string) =>
  sight.db
    .selectFrom(sight.askRecipients.as("recipients"))
    .selectAll()
    .where("id", "=", id)
    .executeTakeFirst();

export type AskOnCase = { readonly ask: Authorised<Ask>; readonly caseFile: CaseFile };

export async function lockedAsk(
  tx: CommandTransaction,
  id: string,
  allowed: (ask: Ask, caseFile: CaseFile) => boolean,
): Promise<AskOnCase> {
  const { caseId } = authorise(await findAsk(tx, id), () => true);
  const caseFile = authorise(await lockedCase(tx, caseId), () => true);
  refuseClosed(caseFile);
  return { ask: authorise(await findAsk(tx, id), (row) => allowed(row, caseFile)), caseFile };
}

export type RecipientOnCase = AskOnCase & { readonly recipient: Authorised<AskRecipient> };

/** One recipient's share of a question, with the actor's right to answer it. */
export async function lockedRecipient(
  tx: CommandTransaction,
  id: string,
  allowed: (recipient: AskRecipient & Pick<Ask, "sentAt">, caseFile: CaseFile) => boolean,
): Promise<RecipientOnCase> {
  const { askId } = authorise(await findRecipient(tx, id), () => true);
  const { ask, caseFile } = await lockedAsk(tx, askId, () => true);
  const found = await findRecipient(tx, id);
  // As with an offer: that it is answered is told before who may answer it.
  if (found !== undefined && !isOpenAsk(found.state)) return refuseAnswered(tx, id);
  const recipient = authorise(found, (row) => allowed({ ...row, sentAt: ask.sentAt }, caseFile));
  return { ask, caseFile, recipient };
}

type Answer = Omit<Updateable<AskRecipientTable>, "id">;

/** Of two who answer at the same time the second is told who was first. `from`: the states it may be answered in. */
export async function answerRecipient(
  tx: CommandTransaction,
  recipient: Authorised<AskRecipient>,
  answer: Answer,
  from: readonly AskRecipient["state"][] = openAskStates,
): Promise<AskRecipient> {
  const saved = await tx.db
    .updateTable("askRecipients")
    .set(answer)
    .where("id", "=", recipient.id)
    .where("state", "in", from)
    .returningAll()
    .executeTakeFirst();
  return saved ?? refuseAnswered(tx, recipient.id);
}

async function refuseAnswered({ db }: CommandTransaction, id: string): Promise<never> {
  const { state, at, takenAt, by, takenBy } = await db
    .selectFrom("askRecipients as recipients")
    .leftJoin("users", "users.id", "recipients.answeredByUserId")
    .leftJoin("users as takers", "takers.id", "recipients.takenByUserId")
    .select(["recipients.state", "recipients.answeredAt as at", "recipients.takenAt"])
    .select(["users.name as by", "takers.name as takenBy"])
    .where("recipients.id", "=", id)
    .executeTakeFirstOrThrow();
  return refuse("ask-answered", { state, by: by ?? takenBy ?? "", at: at ?? takenAt ?? "" });
}

export const aboutAsk = (tx: CommandTransaction, caseFile: CaseFile, ask: Ask) =>
  ({
    ...aboutCase(tx, caseFile),
    partId: ask.partId,
    audience: ask.audience,
    object: { kind: "ask", id: ask.id, version: 1 },
  }) as const;

/** Entries about one recipient's share are read with that share. */
export const aboutRecipient = (
  tx: CommandTransaction,
  caseFile: CaseFile,
  ask: Ask,
  recipient: Pick<AskRecipient, "id">,
) =>
  ({
    ...aboutAsk(tx, caseFile, ask),
    object: { kind: "ask_recipient", id: recipient.id, version: 1 },
  }) as const;
