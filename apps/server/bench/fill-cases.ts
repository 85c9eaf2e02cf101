import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { Schema } from "../src/database/schema.ts";
import type { Place } from "./fill-place.ts";
import { insertAll } from "./insert-all.ts";
import { dayOf, momentOf } from "./invented.ts";
import type { InventedCase } from "./invented-case.ts";

/** Companies, cases and parts with the steps, balls and consents that belong to them. */
export async function fillCases(
  db: Kysely<Schema>,
  place: Place,
  made: readonly InventedCase[],
): Promise<void> {
  await insertAll(
    db,
    "companies",
    made.map(({ company }) => company),
  );
  await insertAll(
    db,
    "cases",
    made.map(({ caseFile }) => caseFile),
  );
  await insertAll(
    db,
    "parts",
    made.flatMap(({ parts }) => parts),
  );
  await insertAll(
    db,
    "nextSteps",
    made
      .filter(({ isClosed }) => !isClosed)
      .map(({ caseFile }, n) => ({
        id: randomUUID(),
        caseId: caseFile.id,
        contactId: null,
        text: "Ring och stäm av",
        ownerKind: "user" as const,
        ownerUserId: caseFile.pilotId,
        ownerSeesUntil: null,
        dueOn: dayOf((n % 30) - 20),
        createdAt: momentOf(0),
        doneAt: null,
        doneByUserId: null,
        version: 1,
      })),
  );
  await insertAll(
    db,
    "balls",
    made.flatMap(({ parts, isClosed }, n) =>
      isClosed
        ? []
        : parts
            .filter(({ status }) => status !== "decided")
            .map((part) => ({
              id: randomUUID(),
              caseId: part.caseId,
              sourceKind: "part" as const,
              sourceId: part.id,
              holderKind:
                part.status === "waiting_company"
                  ? ("company" as const)
                  : part.holder === "unit"
                    ? ("unit" as const)
                    : ("pilot" as const),
              holderUnitId: part.status !== "waiting_company" && part.holder === "unit" ? part.unitId : null,
              sinceOn: dayOf(n % 50),
              untilOn: null,
              startsOn: null,
            })),
    ),
  );
  await insertAll(
    db,
    "consents",
    made
      .filter((_, n) => n % 10 === 6)
      .map(({ caseFile }) => ({
        id: randomUUID(),
        caseId: caseFile.id,
        partnerUnitId: place.partnerUnitId,
        givenByPersonId: null,
        givenByName: "Kontaktpersonen",
        how: "spoken" as const,
        scope: "Hela ärendet",
        givenOn: dayOf(300),
        until: null,
        withdrawnOn: null,
        recordedByUserId: caseFile.pilotId,
      })),
  );
}
