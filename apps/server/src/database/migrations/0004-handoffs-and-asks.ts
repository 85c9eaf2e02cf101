import { type Migration, makeIndex, makeTable } from "./table.ts";

const audiences = ["unit", "municipality", "partners", "company", "secret"];
const lapseCauses = [
  "part_closed",
  "case_closed",
  "receiver_disabled",
  "unit_retired",
  "consent_ended",
  "taken_back",
];

export const handoffsAndAsks: Migration = async (tx, dialect) => {
  await makeTable(
    tx,
    dialect,
    "handoffs",
    {
      id: "text",
      caseId: "text -> cases",
      partId: "text? -> parts",
      kind: ["part", "return", "pilot_role"],
      number: "int",
      fromSide: ["pilot", "unit"],
      fromUnitId: "text -> units",
      fromUserId: "text -> users",
      toUnitId: "text -> units",
      toUserId: "text? -> users",
      purpose: "text",
      done: "text?",
      next: "text?",
      told: "text?",
      questions: "text?",
      answerDueOn: "text?",
      audience: audiences,
      state: ["sent", "accepted", "refused", "forwarded", "withdrawn", "lapsed"],
      sentAt: "text",
      answeredByUserId: "text? -> users",
      answeredAt: "text?",
      reasonCode: ["wrong_receiver", "material_missing", "not_ours", "no_time", "other"],
      reason: "text?",
      lapseCause: lapseCauses,
      forwardedFromId: "text?",
      endedBy: ["done", "returned", "taken_back", "passed_on"],
      endedAt: "text?",
    },
    { nullableCodes: ["reasonCode", "lapseCause", "endedBy"] },
  );
  await makeIndex(tx, "one_offer_per_part", "handoffs", ["partId"], {
    unique: true,
    where: `state = 'sent' and "partId" is not null`,
  });
  await makeIndex(tx, "one_offer_per_pilot_role", "handoffs", ["caseId"], {
    unique: true,
    where: `state = 'sent' and "partId" is null`,
  });
  await makeIndex(tx, "handoffs_case", "handoffs", ["caseId"]);
  await makeIndex(tx, "handoffs_part", "handoffs", ["partId", "number"]);
  await makeIndex(tx, "handoffs_receiver", "handoffs", ["toUnitId", "caseId"], { where: "state = 'sent'" });
  await makeTable(tx, dialect, "asks", {
    id: "text",
    caseId: "text -> cases",
    partId: "text? -> parts",
    text: "text",
    answerDueOn: "text?",
    audience: audiences,
    fromSide: ["pilot", "unit"],
    fromUnitId: "text -> units",
    fromUserId: "text -> users",
    sentAt: "text",
  });
  await makeIndex(tx, "asks_case", "asks", ["caseId"]);
  await makeTable(
    tx,
    dialect,
    "askRecipients",
    {
      id: "text",
      askId: "text -> asks",
      caseId: "text -> cases",
      toUnitId: "text -> units",
      toUserId: "text? -> users",
      state: ["sent", "accepted", "answered", "refused", "forwarded", "withdrawn", "lapsed"],
      takenByUserId: "text? -> users",
      takenAt: "text?",
      answer: "text?",
      answeredByUserId: "text? -> users",
      answeredAt: "text?",
      reasonCode: "text?",
      reason: "text?",
      lapseCause: lapseCauses,
      forwardedFromId: "text?",
    },
    { nullableCodes: ["lapseCause"] },
  );
  await makeIndex(tx, "ask_recipients_ask", "askRecipients", ["askId"]);
  await makeIndex(tx, "ask_recipients_unit", "askRecipients", ["toUnitId", "caseId"]);
  await makeIndex(tx, "ask_recipients_case", "askRecipients", ["caseId"]);
  await makeTable(tx, dialect, "notes", {
    id: "text",
    caseId: "text -> cases",
    partId: "text? -> parts",
    kind: ["working", "file"],
    audience: audiences,
    unitId: "text -> units",
    writtenByUserId: "text -> users",
    writtenAt: "text",
    archivedAt: "text?",
    archivedReason: "text?",
    version: "int",
  });
  await makeIndex(tx, "notes_case", "notes", ["caseId"]);
  await makeTable(
    tx,
    dialect,
    "noteVersions",
    {
      noteId: "text -> notes",
      version: "int",
      text: "text",
      writtenByUserId: "text -> users",
      writtenAt: "text",
    },
    { primaryKey: ["noteId", "version"] },
  );
  await makeTable(
    tx,
    dialect,
    "namedReaders",
    { objectKind: ["note", "contact"], objectId: "text", userId: "text -> users" },
    { primaryKey: ["objectKind", "objectId", "userId"] },
  );
};
