import { isMunicipalStaff, partnerUnitIdsOf, seesEveryCase, unitIdsOf } from "@lots/domain/access/actor";
import { openAskStates } from "@lots/domain/asks/ask";
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import { offerState } from "../database/offer-state.ts";
import type { Schema } from "../database/schema.ts";
import type { Viewer } from "./visible.ts";

type Condition = Expression<SqlBool>;

/** The column by which `sight.markedCases` marks its rows; nobody else names it (architecture.mjs). */
export const markedCaseId = "markedCaseId";

/** An answered question keeps the reader: refused, forwarded, withdrawn and lapsed end it (heart.md A3). */
const askStatesThatRead = [...openAskStates, "answered"] as const;

/** A unit with a part, an open offer or a question sees the case whatever its reach. */
function involves(eb: ExpressionBuilder<Schema, "cases">, unitIds: readonly string[]): Condition {
  return eb.or([
    eb.exists(
      eb
        .selectFrom("parts")
        .select("parts.id")
        .whereRef("parts.caseId", "=", "cases.id")
        .where("parts.unitId", "in", unitIds),
    ),
    eb.exists(
      eb
        .selectFrom("handoffs")
        .select("handoffs.id")
        .whereRef("handoffs.caseId", "=", "cases.id")
        .where("handoffs.state", "=", offerState("sent"))
        .where("handoffs.toUnitId", "in", unitIds),
    ),
    eb.exists(
      eb
        .selectFrom("askRecipients")
        .select("askRecipients.id")
        .whereRef("askRecipients.caseId", "=", "cases.id")
        .where("askRecipients.state", "in", askStatesThatRead)
        .where("askRecipients.toUnitId", "in", unitIds),
    ),
  ]);
}

/** A consent that holds today shares the case with its partner (OSL 12 kap. 2 §). */
function isShared(eb: ExpressionBuilder<Schema, "cases">, { actor, today }: Viewer): Condition {
  const partners = partnerUnitIdsOf(actor);
  if (partners.length === 0) return eb.lit(false);
  return eb.exists(
    eb
      .selectFrom("consents")
      .select("consents.caseId")
      .whereRef("consents.caseId", "=", "cases.id")
      .where("consents.partnerUnitId", "in", partners)
      .where("consents.givenOn", "<=", today)
      .where("consents.withdrawnOn", "is", null)
      .where((inner) =>
        inner.or([inner("consents.until", "is", null), inner("consents.until", ">=", today)]),
      ),
  );
}

/** Heart.md B, the rows "case": deny by default. Needs the table `cases` in the query. */
export function caseIsVisible(eb: ExpressionBuilder<Schema, "cases">, viewer: Viewer): Condition {
  const { actor } = viewer;
  if (seesEveryCase(actor)) return eb.lit(true);
  if (isMunicipalStaff(actor)) {
    const seen = [eb("cases.reach", "=", "municipality"), involves(eb, unitIdsOf(actor))];
    return eb.or(viewer.invitedTo === undefined ? seen : [...seen, eb("cases.id", "=", viewer.invitedTo)]);
  }
  return isShared(eb, viewer);
}

/** For rows that belong to one case: `reference` is the column with the case's id. */
export function onVisibleCase<T extends keyof Schema>(
  eb: ExpressionBuilder<Schema, T>,
  reference: `${T}.caseId`,
  viewer: Viewer,
): Condition {
  // The builder is asked about `cases` only; which outer table it belongs to does not matter there.
  const outer = eb as unknown as ExpressionBuilder<Schema, "parts">;
  if (seesEveryCase(viewer.actor)) return outer(reference as "parts.caseId", "is not", null);
  const byRule = outer.exists(
    outer
      .selectFrom("cases")
      .select("cases.id")
      .whereRef("cases.id", "=", reference as "parts.caseId")
      .where((inner) => caseIsVisible(inner, viewer)),
  );
  if (viewer.withinCases !== true) return byRule;
  return outer.or([sql<SqlBool>`${sql.ref(reference)} = ${sql.ref(`cases.${markedCaseId}`)}`, byRule]);
}
