import { unitIdsOf } from "@lots/domain/access/actor";
import { isPilotOf } from "@lots/domain/access/can";
import { openAskStates } from "@lots/domain/asks/ask";
import { isAsker } from "@lots/domain/asks/ask-may";
import { isAsked } from "@lots/domain/handoffs/receivers";
import { reminderOf } from "@lots/domain/handoffs/silence";
import type { Sight } from "../access/visible.ts";
import { blockRows, caseLabel } from "./my-case-queries.ts";

/** More open questions than one person can have. */
const most = 500;

/** Unanswered questions that the reader may have to do with, one row for each who was asked, oldest first. */
function openQuestions(sight: Sight) {
  const { userId } = sight.actor;
  return sight.db
    .selectFrom(sight.askRecipients.as("recipients"))
    .innerJoin(sight.asks.as("asks"), "asks.id", "recipients.askId")
    .innerJoin(sight.cases.as("cases"), "cases.id", "recipients.caseId")
    .leftJoin(sight.companies.as("companies"), "companies.id", "cases.companyId")
    .leftJoin(sight.parts.as("parts"), "parts.id", "asks.partId")
    .innerJoin("users as fromUsers", "fromUsers.id", "asks.fromUserId")
    .innerJoin("units as toUnits", "toUnits.id", "recipients.toUnitId")
    .leftJoin("users as toUsers", "toUsers.id", "recipients.toUserId")
    .leftJoin("users as takers", "takers.id", "recipients.takenByUserId")
    .select(["recipients.id", "recipients.askId", "asks.text", "asks.sentAt", "asks.answerDueOn"])
    .select(["recipients.state", "recipients.takenByUserId", "takers.name as takenByName"])
    .select([
      "recipients.toUnitId",
      "toUnits.name as toUnitName",
      "recipients.toUserId",
      "toUsers.name as toName",
    ])
    .select(["asks.fromSide", "asks.fromUnitId", "fromUsers.name as fromName"])
    .select(["parts.id as partId", "parts.title as partTitle"])
    .select(caseLabel)
    .select("cases.pilotId")
    .where("recipients.state", "in", openAskStates)
    .where("cases.closedOn", "is", null)
    .where((eb) =>
      eb.or([
        eb("recipients.toUnitId", "in", [...unitIdsOf(sight.actor), ""]),
        eb("asks.fromUnitId", "in", [...unitIdsOf(sight.actor), ""]),
        eb("cases.pilotId", "=", userId),
        eb("cases.standInId", "=", userId),
      ]),
    )
    .orderBy("asks.sentAt")
    .orderBy("recipients.id")
    .limit(most)
    .execute();
}

type Question = Awaited<ReturnType<typeof openQuestions>>[number];

function rowOf({ fromSide: _side, pilotId: _pilotId, standInId, ...question }: Question, sight: Sight) {
  return {
    ...question,
    asStandIn: standInId === sight.actor.userId,
    reminder: reminderOf({ open: true, sentAt: question.sentAt }, sight.today),
  };
}

/** Questions to answer (one that a colleague took is the colleague's), and those that the reader waits for. */
export async function questions(sight: Sight) {
  const { actor, today } = sight;
  const all = await openQuestions(sight);
  const isTakenByOther = ({ takenByUserId }: Question) =>
    takenByUserId !== null && takenByUserId !== actor.userId;
  const toMe = all.filter(
    (question) => isAsked(actor, question, question, today) && !isTakenByOther(question),
  );
  const sent = all.filter(
    (question) =>
      !toMe.includes(question) && (isPilotOf(actor, question) || isAsker(actor, question, question)),
  );
  const blockOf = (rows: readonly Question[]) => ({
    total: rows.length,
    rows: rows.slice(0, blockRows).map((question) => rowOf(question, sight)),
  });
  return { toMe: blockOf(toMe), sent: blockOf(sent) };
}
