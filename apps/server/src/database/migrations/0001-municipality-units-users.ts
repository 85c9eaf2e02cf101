import { type Migration, makeIndex, makeTable } from "./table.ts";

export const municipalityUnitsUsers: Migration = async (tx, dialect) => {
  await makeTable(tx, dialect, "municipality", {
    id: ["municipality"],
    name: "text",
    accent: "text",
    defaultReach: ["municipality", "involved"],
    demonstrationSince: "text?",
    silentAfterDays: "int",
    answerDaysQuestion: "int",
    answerDaysOther: "int",
    version: "int",
  });
  await makeTable(
    tx,
    dialect,
    "units",
    {
      id: "text",
      name: "text",
      kind: ["municipal", "partner", "outside"],
      authority: "text",
      parentName: "text?",
      duty: ["pilots", "leadership"],
      sortKey: "text",
      searchText: "text",
      retiredOn: "text?",
      version: "int",
    },
    { nullableCodes: ["duty"] },
  );
  await makeIndex(tx, "one_unit_per_duty", "units", ["duty"], { unique: true, where: "duty is not null" });
  await makeTable(tx, dialect, "users", {
    id: "text",
    name: "text",
    email: "text",
    phone: "text?",
    sortKey: "text",
    searchText: "text",
    disabledAt: "text?",
    version: "int",
  });
  // Stored in lower case: two spellings of one address are one person.
  await makeIndex(tx, "users_email", "users", ["email"], { unique: true });
  await makeTable(
    tx,
    dialect,
    "userRoles",
    {
      userId: "text -> users",
      unitId: "text -> units",
      role: ["pilot", "officer", "manager", "administrator"],
    },
    { primaryKey: ["userId", "unitId", "role"] },
  );
  await makeIndex(tx, "user_roles_unit", "userRoles", ["unitId", "role"]);
  await makeTable(
    tx,
    dialect,
    "passwords",
    { userId: "text -> users", hash: "text", changedAt: "text" },
    { primaryKey: ["userId"] },
  );
  await makeTable(
    tx,
    dialect,
    "preferences",
    {
      userId: "text -> users",
      language: ["sv", "en"],
      theme: ["system", "light", "dark"],
      singleKeys: ["on", "off"],
    },
    { primaryKey: ["userId"] },
  );
  await makeTable(
    tx,
    dialect,
    "sessions",
    { tokenHash: "text", userId: "text -> users", createdAt: "text", lastActiveAt: "text", endsAt: "text" },
    { primaryKey: ["tokenHash"] },
  );
  await makeIndex(tx, "sessions_user", "sessions", ["userId"]);
  await makeTable(
    tx,
    dialect,
    "oneTimeLinks",
    {
      tokenHash: "text",
      purpose: ["set-up", "password"],
      userId: "text? -> users",
      createdByUserId: "text? -> users",
      createdAt: "text",
      endsAt: "text",
      usedAt: "text?",
    },
    { primaryKey: ["tokenHash"] },
  );
  await makeTable(
    tx,
    dialect,
    "rateLimits",
    { key: "text", windowStartsAt: "text", count: "int" },
    { primaryKey: ["key"] },
  );
  await makeTable(
    tx,
    dialect,
    "drafts",
    { userId: "text -> users", key: "text", title: "text", body: "text", updatedAt: "text" },
    { primaryKey: ["userId", "key"] },
  );
};
