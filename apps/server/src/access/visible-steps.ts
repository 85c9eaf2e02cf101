import { isMunicipalStaff, isPilot } from "@lots/domain/access/actor";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Schema } from "../database/schema.ts";
import type { Viewer } from "./visible.ts";
import { onVisibleCase } from "./visible-cases.ts";
import { contactIsVisible } from "./visible-entries.ts";
import { askRecipientIsVisible } from "./visible-handoffs.ts";

type Condition = Expression<SqlBool>;

/**
 * A step on a case is seen with the case; one on a contact by its owner, and by all pilots who see the contact: a note
 * for another unit alone is not told through its step. A partner's own steps end with the consent.
 */
export function nextStepIsVisible(eb: ExpressionBuilder<Schema, "nextSteps">, viewer: Viewer): Condition {
  const onCase = onVisibleCase(eb, "nextSteps.caseId", viewer);
  const withoutCase = eb("nextSteps.caseId", "is", null);
  const own = eb("nextSteps.ownerUserId", "=", viewer.actor.userId);
  const contactSeen = eb.exists(
    eb
      .selectFrom("contacts")
      .select("contacts.id")
      .whereRef("contacts.id", "=", "nextSteps.contactId")
      .where((inner) => contactIsVisible(inner, viewer)),
  );
  if (isPilot(viewer.actor)) return eb.or([onCase, eb.and([withoutCase, eb.or([own, contactSeen])])]);
  if (!isMunicipalStaff(viewer.actor)) return eb.or([onCase, eb.and([withoutCase, own, contactSeen])]);
  return eb.or([onCase, eb.and([withoutCase, own])]);
}

/**
 * Whose the step is today: the pilot's from the day on which its owner, a partner, sees the case no longer (heart.md
 * A4). The one place that compares that day: whoever reads steps reads them through it, and nobody needs to act.
 */
export const stepOwnerToday = (eb: ExpressionBuilder<Schema, "nextSteps">, { today }: Viewer) =>
  eb
    .case()
    .when(eb.and([eb("nextSteps.ownerSeesUntil", "<", today), eb("nextSteps.doneAt", "is", null)]))
    .then(
      eb
        .selectFrom("cases")
        .select("cases.pilotId")
        .whereRef("cases.id", "=", "nextSteps.caseId")
        .$asScalar(),
    )
    .else(eb.ref("nextSteps.ownerUserId"))
    .end();

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
