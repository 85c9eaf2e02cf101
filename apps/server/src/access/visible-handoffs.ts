import { isMunicipalStaff, partnerUnitIdsOf } from "@lots/domain/access/actor";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Schema } from "../database/schema.ts";
import type { Viewer } from "./visible.ts";
import { onVisibleCase } from "./visible-cases.ts";

type Condition = Expression<SqlBool>;

/** `in ()` is no SQL: an id that nobody has stands for the empty list. */
const orNobody = (ids: readonly string[]): readonly string[] => (ids.length === 0 ? [""] : ids);

/** Staff see a case's handoffs with the case; a partner only those to or from it (heart.md B). */
export function handoffIsVisible(eb: ExpressionBuilder<Schema, "handoffs">, viewer: Viewer): Condition {
  const onCase = onVisibleCase(eb, "handoffs.caseId", viewer);
  if (isMunicipalStaff(viewer.actor)) return onCase;
  const partners = orNobody(partnerUnitIdsOf(viewer.actor));
  return eb.and([
    onCase,
    eb.or([eb("handoffs.toUnitId", "in", partners), eb("handoffs.fromUnitId", "in", partners)]),
  ]);
}

export function askIsVisible(eb: ExpressionBuilder<Schema, "asks">, viewer: Viewer): Condition {
  const onCase = onVisibleCase(eb, "asks.caseId", viewer);
  if (isMunicipalStaff(viewer.actor)) return onCase;
  const partners = orNobody(partnerUnitIdsOf(viewer.actor));
  return eb.and([
    onCase,
    eb.or([
      eb("asks.fromUnitId", "in", partners),
      eb.exists(
        eb
          .selectFrom("askRecipients")
          .select("askRecipients.id")
          .whereRef("askRecipients.askId", "=", "asks.id")
          .where("askRecipients.toUnitId", "in", partners),
      ),
    ]),
  ]);
}

export function askRecipientIsVisible(
  eb: ExpressionBuilder<Schema, "askRecipients">,
  viewer: Viewer,
): Condition {
  const onCase = onVisibleCase(eb, "askRecipients.caseId", viewer);
  if (isMunicipalStaff(viewer.actor)) return onCase;
  const partners = orNobody(partnerUnitIdsOf(viewer.actor));
  return eb.and([
    onCase,
    eb.or([
      eb("askRecipients.toUnitId", "in", partners),
      eb.exists(
        eb
          .selectFrom("asks")
          .select("asks.id")
          .whereRef("asks.id", "=", "askRecipients.askId")
          .where("asks.fromUnitId", "in", partners),
      ),
    ]),
  ]);
}

export function consentIsVisible(eb: ExpressionBuilder<Schema, "consents">, viewer: Viewer): Condition {
  const onCase = onVisibleCase(eb, "consents.caseId", viewer);
  if (isMunicipalStaff(viewer.actor)) return onCase;
  return eb.and([onCase, eb("consents.partnerUnitId", "in", orNobody(partnerUnitIdsOf(viewer.actor)))]);
}
