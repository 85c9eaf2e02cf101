import { type Migration, makeIndex, makeTable } from "./table.ts";

export const casesAndParts: Migration = async (tx, dialect) => {
  await makeTable(
    tx,
    dialect,
    "cases",
    {
      id: "text",
      number: "text",
      kind: ["establishment", "expansion", "relocation", "question"],
      title: "text",
      companyId: "text? -> companies",
      codeName: "text?",
      phase: ["inquiry", "exploration", "permits", "building", "opening"],
      reach: ["municipality", "involved"],
      pilotId: "text -> users",
      standInId: "text? -> users",
      openedOn: "text",
      closedOn: "text?",
      outcome: ["established", "withdrawn", "elsewhere", "not_possible", "answered"],
      pausedUntil: "text?",
      pauseReason: "text?",
      nextAnswerOn: "text?",
      nextAnswerAbout: "text?",
      location: "text?",
      jobs: "int?",
      investmentMsek: "real?",
      plannedOpeningOn: "text?",
      matter: ["information", "establishment", "authority"],
      version: "int",
      sortKey: "text",
      searchText: "text",
    },
    { nullableCodes: ["outcome", "matter"] },
  );
  await makeIndex(tx, "cases_number", "cases", ["number"], { unique: true });
  await makeIndex(tx, "cases_order", "cases", ["sortKey", "id"]);
  await makeIndex(tx, "cases_open_answer", "cases", ["nextAnswerOn", "id"], { where: '"closedOn" is null' });
  await makeIndex(tx, "cases_pilot", "cases", ["pilotId", "closedOn"]);
  await makeIndex(tx, "cases_stand_in", "cases", ["standInId"], { where: '"standInId" is not null' });
  await makeIndex(tx, "cases_company", "cases", ["companyId"]);
  await makeTable(
    tx,
    dialect,
    "formerPilots",
    { caseId: "text -> cases", userId: "text -> users", untilOn: "text" },
    { primaryKey: ["caseId", "userId", "untilOn"] },
  );
  await makeTable(
    tx,
    dialect,
    "readMarks",
    // No reference to the case: a mark on one that is not there must not answer otherwise than on one that is hidden.
    { userId: "text -> users", caseId: "text", seenAt: "text" },
    { primaryKey: ["userId", "caseId"] },
  );
  await makeTable(
    tx,
    dialect,
    "parts",
    {
      id: "text",
      caseId: "text -> cases",
      title: "text",
      unitId: "text -> units",
      holder: ["pilot", "unit"],
      officerId: "text? -> users",
      status: ["not_started", "waiting_company", "in_progress", "waiting_other", "decided", "dropped"],
      waitingForUnitId: "text? -> units",
      waitingForWhat: "text?",
      startsOn: "text?",
      startedOn: "text?",
      expectedOn: "text?",
      expectedWhy: "text?",
      decidedOn: "text?",
      outcome: [
        "granted",
        "granted_with_conditions",
        "rejected",
        "dismissed",
        "withdrawn",
        "registered",
        "not_needed",
        "done",
      ],
      outsideRef: "text?",
      confirmedOn: "text?",
      delayedOn: "text?",
      refusedHandoffId: "text?",
      position: "int",
      version: "int",
    },
    { nullableCodes: ["outcome"] },
  );
  await makeIndex(tx, "parts_case", "parts", ["caseId", "position"]);
  await makeIndex(tx, "parts_unit", "parts", ["unitId", "status"]);
  // "Does this unit have a part of this case": asked once per case by visibility; without both columns in one index
  // SQLite walks all parts of the unit instead.
  await makeIndex(tx, "parts_case_unit", "parts", ["caseId", "unitId"]);
  await makeIndex(tx, "parts_officer", "parts", ["officerId"], { where: '"officerId" is not null' });
  await makeTable(
    tx,
    dialect,
    "caseContacts",
    {
      caseId: "text -> cases",
      contactId: "text -> contacts",
      linkedByUserId: "text -> users",
      linkedAt: "text",
    },
    { primaryKey: ["caseId", "contactId"] },
  );
  await makeIndex(tx, "case_contacts_contact", "caseContacts", ["contactId"]);
  await makeTable(tx, dialect, "consents", {
    id: "text",
    caseId: "text -> cases",
    partnerUnitId: "text -> units",
    givenByPersonId: "text? -> persons",
    givenByName: "text",
    how: ["spoken", "written", "email"],
    scope: "text",
    givenOn: "text",
    until: "text?",
    withdrawnOn: "text?",
    recordedByUserId: "text -> users",
  });
  await makeIndex(tx, "consents_case", "consents", ["caseId", "partnerUnitId"]);
  await makeIndex(tx, "consents_unit", "consents", ["partnerUnitId", "caseId"]);
  await makeTable(tx, dialect, "nextSteps", {
    id: "text",
    caseId: "text? -> cases",
    contactId: "text? -> contacts",
    text: "text",
    ownerKind: ["user", "company"],
    ownerUserId: "text? -> users",
    dueOn: "text?",
    createdAt: "text",
    doneAt: "text?",
    doneByUserId: "text? -> users",
    version: "int",
  });
  await makeIndex(tx, "one_open_step_per_case", "nextSteps", ["caseId"], {
    unique: true,
    where: '"caseId" is not null and "doneAt" is null',
  });
  await makeIndex(tx, "next_steps_owner", "nextSteps", ["ownerUserId", "dueOn"], {
    where: '"doneAt" is null',
  });
  await makeIndex(tx, "next_steps_contact", "nextSteps", ["contactId"]);
  await makeTable(tx, dialect, "balls", {
    id: "text",
    caseId: "text -> cases",
    sourceKind: ["part", "ask_recipient", "next_step"],
    sourceId: "text",
    holderKind: ["company", "unit", "pilot"],
    holderUnitId: "text? -> units",
    sinceOn: "text",
    untilOn: "text?",
    startsOn: "text?",
    toPilotOn: "text?",
    endsOn: "text?",
  });
  await makeIndex(tx, "one_ball_per_source", "balls", ["sourceKind", "sourceId"], {
    unique: true,
    where: '"untilOn" is null',
  });
  await makeIndex(tx, "balls_case", "balls", ["caseId", "untilOn"]);
  await makeIndex(tx, "balls_holder", "balls", ["holderKind", "holderUnitId", "sinceOn"], {
    where: '"untilOn" is null',
  });
};
