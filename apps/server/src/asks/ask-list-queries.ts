import { unitIdsOf } from "@lots/domain/access/actor";
import { openAskStates } from "@lots/domain/asks/ask";
import type { Sight } from "../access/visible.ts";
import { type AskRecipientView, type AskView, askRows, viewsOf } from "./ask-queries.ts";

/** A question as one who is asked has it before him: the question, and the own share of it. */
export type OwnAsk = { readonly ask: AskView; readonly recipient: AskRecipientView };

/** Questions that the reader can answer, oldest first; one that a colleague has taken is the colleague's. */
export async function asksToAnswer(sight: Sight): Promise<readonly OwnAsk[]> {
  const { actor } = sight;
  const rows = await askRows(sight)
    .where("cases.closedOn", "is", null)
    .where("asks.id", "in", (eb) =>
      eb
        .selectFrom(sight.askRecipients.as("open"))
        .select("open.askId")
        .where("open.state", "in", openAskStates)
        .where((own) =>
          own.or([
            own("open.toUnitId", "in", [...unitIdsOf(actor), ""]),
            own("cases.pilotId", "=", actor.userId),
            own("cases.standInId", "=", actor.userId),
          ]),
        ),
    )
    .execute();
  const own = viewsOf(rows, sight).flatMap((ask) =>
    ask.recipients
      .filter(
        ({ may, takenByUserId }) => may.answer && (takenByUserId === null || takenByUserId === actor.userId),
      )
      .map((recipient) => ({ ask, recipient })),
  );
  return own.toReversed();
}
