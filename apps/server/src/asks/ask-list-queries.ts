import { managesDuty, unitIdsOf } from "@lots/domain/access/actor";
import { isPilotOf } from "@lots/domain/access/can";
import { openAskStates } from "@lots/domain/asks/ask";
import { askMay, isAsker } from "@lots/domain/asks/ask-may";
import { isOpenAsk } from "@lots/domain/asks/ask-progress";
import { reminderOf, waitsForPeopleOf } from "@lots/domain/handoffs/silence";
import type { Sight } from "../access/visible.ts";
import { unitsWithManager } from "../units/unit-staff-queries.ts";
import { type AskRecipientView, type AskRow, type AskView, askRows, viewsOf } from "./ask-queries.ts";

/** A question as one side of it has it: the question, and one recipient's share. */
export type AskShare = { readonly ask: AskView; readonly recipient: AskRecipientView };

/** All of the questions of which somebody who was asked has not answered, and the reader may have to do with it. */
const openAsks = (sight: Sight) =>
  askRows(sight)
    .where("cases.closedOn", "is", null)
    .where("asks.id", "in", (eb) =>
      eb
        .selectFrom(sight.askRecipients.as("open"))
        .select("open.askId")
        .where("open.state", "in", openAskStates)
        .where((own) =>
          own.or([
            own("open.toUnitId", "in", [...unitIdsOf(sight.actor), ""]),
            own("asks.fromUnitId", "in", [...unitIdsOf(sight.actor), ""]),
            own("cases.pilotId", "=", sight.actor.userId),
            own("cases.standInId", "=", sight.actor.userId),
          ]),
        ),
    );

/** Of those questions the recipients' shares that were chosen, oldest first. */
function sharesOf(sight: Sight, rows: readonly AskRow[], chosen: readonly AskRow[]): readonly AskShare[] {
  const ids = new Set(chosen.map(({ recipientId }) => recipientId));
  return viewsOf(rows, sight)
    .toReversed()
    .flatMap((ask) => ask.recipients.map((recipient) => ({ ask, recipient })))
    .filter(({ recipient }) => ids.has(recipient.id));
}

/** One that a colleague has taken is the colleague's, until their manager is told that it waits. */
function isOwn({ actor, today }: Sight, row: AskRow): boolean {
  const { takenByUserId, sentAt } = row;
  if (takenByUserId === null || takenByUserId === actor.userId) return true;
  return waitsForPeopleOf(actor, row, reminderOf({ open: true, sentAt }, today));
}

/** Questions that the reader can answer, oldest first; and those whose answers are waited for. */
export async function openAsksOf(
  sight: Sight,
): Promise<{ readonly toAnswer: readonly AskShare[]; readonly sent: readonly AskShare[] }> {
  const { actor, today } = sight;
  const rows = await openAsks(sight).execute();
  const toAnswer = rows.filter((row) => askMay(actor, row, row, today).answer && isOwn(sight, row));
  const sent = rows.filter(
    (row) =>
      isOpenAsk(row.state) && !toAnswer.includes(row) && (isPilotOf(actor, row) || isAsker(actor, row, row)),
  );
  return { toAnswer: sharesOf(sight, rows, toAnswer), sent: sharesOf(sight, rows, sent) };
}

/** Questions that nobody has answered in five working days, to units without a manager: told as offers are. */
export async function asksWithoutManager(sight: Sight): Promise<readonly AskShare[]> {
  if (!managesDuty(sight.actor, "leadership")) return [];
  const managed = new Set((await unitsWithManager(sight).execute()).map(({ unitId }) => unitId));
  const rows = await askRows(sight)
    .where("cases.closedOn", "is", null)
    .where("asks.id", "in", (eb) =>
      eb
        .selectFrom(sight.askRecipients.as("open"))
        .select("open.askId")
        .where("open.state", "in", openAskStates)
        .where("open.toUnitId", "not in", unitsWithManager(sight)),
    )
    .execute();
  const unmanaged = rows.filter(({ toUnitId }) => !managed.has(toUnitId));
  return sharesOf(sight, rows, unmanaged).filter(({ recipient }) => recipient.reminder === "manager");
}
