import { type AskMay, askMay, isAsker } from "@lots/domain/asks/ask-may";
import { askProgress, isOpenAsk } from "@lots/domain/asks/ask-progress";
import { reminderOf, waitsForPeopleOf } from "@lots/domain/handoffs/silence";
import { isDuePassed } from "@lots/domain/handoffs/wanted-day";
import { refuse } from "@lots/domain/refusal";
import type { Sight } from "../access/visible.ts";

/** Questions with those who were asked, as far as the reader sees them: one row for each recipient. */
export const askRows = (sight: Sight) =>
  sight.db
    .selectFrom(sight.asks.as("asks"))
    .innerJoin(sight.askRecipients.as("recipients"), "recipients.askId", "asks.id")
    .innerJoin(sight.cases.as("cases"), "cases.id", "asks.caseId")
    .leftJoin(sight.companies.as("companies"), "companies.id", "cases.companyId")
    .leftJoin(sight.parts.as("parts"), "parts.id", "asks.partId")
    .innerJoin("units as fromUnits", "fromUnits.id", "asks.fromUnitId")
    .innerJoin("users as fromUsers", "fromUsers.id", "asks.fromUserId")
    .innerJoin("units as toUnits", "toUnits.id", "recipients.toUnitId")
    .leftJoin("users as toUsers", "toUsers.id", "recipients.toUserId")
    .leftJoin("users as takers", "takers.id", "recipients.takenByUserId")
    .leftJoin("users as answerers", "answerers.id", "recipients.answeredByUserId")
    .selectAll("asks")
    .select(["cases.number as caseNumber", "cases.title as caseTitle", "cases.codeName"])
    .select(["cases.pilotId", "cases.standInId", "cases.closedOn", "companies.name as companyName"])
    .select(["parts.title as partTitle", "fromUnits.name as fromUnitName", "fromUsers.name as fromUserName"])
    .select([
      "recipients.id as recipientId",
      "recipients.state",
      "recipients.toUnitId",
      "recipients.toUserId",
    ])
    .select(["toUnits.name as toUnitName", "toUsers.name as toUserName"])
    .select(["recipients.takenByUserId", "takers.name as takenByName", "recipients.takenAt"])
    .select(["recipients.answer", "answerers.name as answeredByName", "recipients.answeredAt"])
    .select(["recipients.reasonCode", "recipients.reason", "recipients.lapseCause"])
    .select("recipients.forwardedFromId")
    .orderBy("asks.sentAt", "desc")
    .orderBy("asks.id", "desc")
    .orderBy("recipients.id");

export type AskRow = Awaited<ReturnType<ReturnType<typeof askRows>["execute"]>>[number];

function recipientView(row: AskRow, sight: Sight) {
  const may: AskMay = askMay(sight.actor, row, row, sight.today);
  const reminder = reminderOf({ open: isOpenAsk(row.state), sentAt: row.sentAt }, sight.today);
  return {
    id: row.recipientId,
    state: row.state,
    toUnitId: row.toUnitId,
    toUnitName: row.toUnitName,
    toUserId: row.toUserId,
    toUserName: row.toUserName,
    takenByUserId: row.takenByUserId,
    takenByName: row.takenByName,
    takenAt: row.takenAt,
    answer: row.answer,
    answeredByName: row.answeredByName,
    answeredAt: row.answeredAt,
    reasonCode: row.reasonCode,
    reason: row.reason,
    lapseCause: row.lapseCause,
    forwardedFromId: row.forwardedFromId,
    reminder,
    waitsForMyPeople: waitsForPeopleOf(sight.actor, row, reminder),
    may,
  };
}

export type AskRecipientView = ReturnType<typeof recipientView>;

function askView(first: AskRow, rows: readonly AskRow[], sight: Sight) {
  const progress = askProgress(rows.map(({ state }) => state));
  return {
    id: first.id,
    caseId: first.caseId,
    caseNumber: first.caseNumber,
    caseTitle: first.caseTitle,
    companyName: first.companyName,
    codeName: first.codeName,
    partId: first.partId,
    partTitle: first.partTitle,
    text: first.text,
    answerDueOn: first.answerDueOn,
    answerDuePassed: !progress.done && isDuePassed(first, sight.today),
    audience: first.audience,
    fromSide: first.fromSide,
    fromUnitId: first.fromUnitId,
    fromUnitName: first.fromUnitName,
    fromUserName: first.fromUserName,
    sentAt: first.sentAt,
    ...progress,
    recipients: rows.map((row) => recipientView(row, sight)),
    may: { withdraw: first.closedOn === null && !progress.done && isAsker(sight.actor, first, first) },
  };
}

export type AskView = ReturnType<typeof askView>;

export function viewsOf(rows: readonly AskRow[], sight: Sight): readonly AskView[] {
  const byAsk = Map.groupBy(rows, ({ id }) => id);
  return [...byAsk.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [askView(first, group, sight)];
  });
}

/** The page of one question, with each one's answer. */
export async function getAsk(sight: Sight, { id }: { readonly id: string }): Promise<AskView> {
  const [ask] = viewsOf(await askRows(sight).where("asks.id", "=", id).execute(), sight);
  return ask ?? refuse("not-found");
}

/** All questions of a case, newest first; `done` when nobody's answer is waited for. */
export async function asksOfCase(
  sight: Sight,
  { caseId }: { readonly caseId: string },
): Promise<readonly AskView[]> {
  return viewsOf(await askRows(sight).where("asks.caseId", "=", caseId).execute(), sight);
}
