import { isMunicipalStaff, isPilot, partnerUnitIdsOf } from "@lots/domain/access/actor";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Schema } from "../database/schema.ts";
import type { Viewer } from "./visible.ts";
import { onVisibleCase } from "./visible-cases.ts";
import { askRecipientIsVisible } from "./visible-handoffs.ts";

type Condition = Expression<SqlBool>;

export function consentIsVisible(eb: ExpressionBuilder<Schema, "consents">, viewer: Viewer): Condition {
  const onCase = onVisibleCase(eb, "consents.caseId", viewer);
  if (isMunicipalStaff(viewer.actor)) return onCase;
  return eb.and([onCase, eb("consents.partnerUnitId", "in", [...partnerUnitIdsOf(viewer.actor), ""])]);
}

/** A step on a case is seen with the case; one on a contact by all pilots and by its owner. */
export function nextStepIsVisible(eb: ExpressionBuilder<Schema, "nextSteps">, viewer: Viewer): Condition {
  const onCase = onVisibleCase(eb, "nextSteps.caseId", viewer);
  const withoutCase = eb("nextSteps.caseId", "is", null);
  if (isPilot(viewer.actor)) return eb.or([onCase, withoutCase]);
  if (!isMunicipalStaff(viewer.actor)) return onCase;
  return eb.or([onCase, eb.and([withoutCase, eb("nextSteps.ownerUserId", "=", viewer.actor.userId)])]);
}

/** A ball is seen by those who see its source: a partner sees no question between others. */
export function ballIsVisible(eb: ExpressionBuilder<Schema, "balls">, viewer: Viewer): Condition {
  const onCase = onVisibleCase(eb, "balls.caseId", viewer);
  if (isMunicipalStaff(viewer.actor)) return onCase;
  return eb.and([
    onCase,
    eb.or([
      eb("balls.sourceKind", "<>", "ask_recipient"),
      eb.exists(
        eb
          .selectFrom("askRecipients")
          .select("askRecipients.id")
          .whereRef("askRecipients.id", "=", "balls.sourceId")
          .where((inner) => askRecipientIsVisible(inner, viewer)),
      ),
    ]),
  ]);
}
