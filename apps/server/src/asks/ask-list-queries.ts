import { unitIdsOf } from "@lots/domain/access/actor";
import { isPilotOf } from "@lots/domain/access/can";
import { openAskStates } from "@lots/domain/asks/ask";
import { askMay, isAsker } from "@lots/domain/asks/ask-may";
import { isOpenAsk } from "@lots/domain/asks/ask-progress";
import type { Sight } from "../access/visible.ts";
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

/**
 * Questions that the reader can answer, oldest first (one that a colleague has taken is the colleague's); and those
 * whose answers are waited for.
 */
export async function openAsksOf(
  sight: Sight,
): Promise<{ readonly toAnswer: readonly AskShare[]; readonly sent: readonly AskShare[] }> {
  const { actor, today } = sight;
  const rows = await openAsks(sight).execute();
  const isOwn = ({ takenByUserId }: AskRow) => takenByUserId === null || takenByUserId === actor.userId;
  const toAnswer = rows.filter((row) => askMay(actor, row, row, today).answer && isOwn(row));
  const sent = rows.filter(
    (row) =>
      isOpenAsk(row.state) && !toAnswer.includes(row) && (isPilotOf(actor, row) || isAsker(actor, row, row)),
  );
  const shares = viewsOf(rows, sight)
    .toReversed()
    .flatMap((ask) => ask.recipients.map((recipient) => ({ ask, recipient })));
  const sharesOf = (wanted: readonly AskRow[]) => {
    const ids = new Set(wanted.map(({ recipientId }) => recipientId));
    return shares.filter(({ recipient }) => ids.has(recipient.id));
  };
  return { toAnswer: sharesOf(toAnswer), sent: sharesOf(sent) };
}
