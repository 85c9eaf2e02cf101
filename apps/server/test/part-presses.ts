import { partOutcomes } from "@lots/domain/parts/part";
import { type DrawnOffice, unitNames } from "./drawn-office.ts";
import { type Presses, pressedIn } from "./pressed.ts";

const mostParts = 8;

/** Everything on a part but handing it over. */
export function partPresses(office: DrawnOffice): Presses {
  const { onPart } = pressedIn(office);
  return {
    add: async () => {
      const caseFile = await office.case();
      const open = await office.openParts(caseFile.id);
      // A case with many parts walks no further than one with some, only slower.
      if (open.length >= mostParts) return null;
      const by = office.pilotOf(caseFile);
      const unitId = office.world.units[office.one(unitNames) ?? "bygg"];
      const startsOn = office.chance(20) ? office.later(15) : null;
      const parts = [{ title: "Del", unitId, startsOn }];
      return () => by.parts.add({ ...office.op, caseId: caseFile.id, parts });
    },
    plan: onPart(true, (by, on) =>
      by.parts.plan({ ...on, startsOn: office.chance(50) ? office.later(15) : null }),
    ),
    onTrack: onPart(true, (by, on) => by.parts.onTrack(on)),
    waitForCompany: onPart(true, (by, on) => by.parts.waitForCompany({ ...on, what: "Ritning" })),
    waitForOther: onPart(true, (by, on) =>
      by.parts.waitForOther({
        ...on,
        unitId: office.world.units[office.one(unitNames) ?? "bygg"],
        what: "Yttrande",
      }),
    ),
    delay: onPart(true, (by, on) => by.parts.delay({ ...on, expectedOn: office.later(90), why: "Sjukdom" })),
    decide: onPart(true, (by, on) => by.parts.decide({ ...on, outcome: office.one(partOutcomes) ?? "done" })),
    drop: onPart(true, (by, on) => by.parts.drop({ ...on, reason: "Behövs inte" })),
    reopen: onPart(false, (by, on) => by.parts.reopen({ ...on, reason: "Behövs ändå" })),
    edit: onPart(true, (by, on, part) =>
      by.parts.edit({
        ...on,
        title: part.title === "Del" ? "Annan del" : "Del",
        unitId: office.chance(40) ? office.world.units[office.one(unitNames) ?? "bygg"] : part.unitId,
        outsideRef: null,
        expectedOn: part.expectedOn,
        expectedWhy: null,
      }),
    ),
    undoReport: async () => {
      const reports = await office.world.db
        .selectFrom("partReports")
        .innerJoin("parts", (join) =>
          join
            .onRef("parts.id", "=", "partReports.partId")
            .onRef("parts.version", "=", "partReports.version"),
        )
        .select(["parts.id", "parts.version", "partReports.byUserId"])
        .orderBy("parts.id")
        .execute();
      const report = office.one(reports);
      if (report === undefined) return null;
      const { id, version, byUserId } = report;
      const by = office.as(office.nameOf(byUserId));
      return () => by.parts.undoReport({ ...office.op, id, version });
    },
    take: onPart(true, (by, on) => by.parts.take(on)),
    assign: onPart(true, (by, on, part) => {
      const officer = office.chance(50) ? office.world.people[office.staffOf(part.unitId)] : null;
      return by.parts.assign({ ...on, officerId: officer });
    }),
  };
}
