import { type Migration, makeIndex, makeTable } from "./table.ts";

export const journalAndTimeline: Migration = async (tx, dialect) => {
  await makeTable(
    tx,
    dialect,
    "journal",
    {
      seq: "int",
      at: "text",
      userId: "text?",
      procedureKind: ["command", "setting", "personal"],
      procedure: "text",
      objectIds: "text",
    },
    { primaryKey: ["seq"] },
  );
  await makeTable(tx, dialect, "journalHead", { id: ["head"], seq: "int" });
  await tx.insertInto("journalHead").values({ id: "head", seq: 0 }).execute();
  await makeTable(tx, dialect, "auditDetails", { seq: "int", detail: "text" }, { primaryKey: ["seq"] });
  await makeTable(
    tx,
    dialect,
    "operations",
    { userId: "text", operationId: "text", inputHash: "text", resultIds: "text", at: "text" },
    { primaryKey: ["userId", "operationId"] },
  );
  await makeIndex(tx, "operations_at", "operations", ["at"]);
  await makeTable(tx, dialect, "remarks", { id: "text", caseId: "text?", text: "text" });
  await makeTable(tx, dialect, "timelineEntries", {
    id: "text",
    seq: "int",
    caseId: "text? -> cases",
    companyId: "text? -> companies",
    partId: "text? -> parts",
    kind: "text",
    facts: "text",
    audience: ["unit", "municipality", "partners", "company", "secret"],
    unitId: "text -> units",
    partnerUnitId: "text? -> units",
    objectKind: [
      "case",
      "part",
      "handoff",
      "ask",
      "ask_recipient",
      "contact",
      "note",
      "next_step",
      "consent",
      "company",
      "person",
    ],
    objectId: "text",
    objectVersion: "int",
    remarkId: "text?",
    byUserId: "text -> users",
    happenedAt: "text",
    recordedAt: "text",
  });
  await makeIndex(tx, "timeline_case", "timelineEntries", ["caseId", "happenedAt", "id"]);
  await makeIndex(tx, "timeline_company", "timelineEntries", ["companyId", "happenedAt", "id"]);
  // A reason is read with its entry: from the words to the entry that carries them.
  await makeIndex(tx, "timeline_remark", "timelineEntries", ["remarkId"], {
    where: '"remarkId" is not null',
  });
  await makeTable(tx, dialect, "notices", {
    id: "text",
    userId: "text -> users",
    entryId: "text -> timelineEntries",
    seenAt: "text?",
  });
  await makeIndex(tx, "notice_once", "notices", ["userId", "entryId"], { unique: true });
  await dialect.appendOnly(tx, "journal");
  await dialect.appendOnly(tx, "timelineEntries");
};
