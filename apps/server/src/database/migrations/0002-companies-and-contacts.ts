import { type Migration, makeIndex, makeTable } from "./table.ts";

const channels = ["phone_in", "phone_out", "visit", "meeting", "video", "email", "text", "fair", "other"];
const matters = ["information", "establishment", "authority"];
const audiences = ["unit", "municipality", "partners", "company", "secret"];
const legalForms = [
  "limited_company",
  "trading_partnership",
  "limited_partnership",
  "economic_association",
  "sole_trader",
  "other",
];

export const companiesAndContacts: Migration = async (tx, dialect) => {
  await makeTable(
    tx,
    dialect,
    "companies",
    {
      id: "text",
      name: "text",
      organisationNumber: "text?",
      foreignNumber: "text?",
      country: "text?",
      legalForm: legalForms,
      foldedName: "text",
      sortKey: "text",
      searchText: "text",
      createdByUserId: "text -> users",
      createdAt: "text",
      archivedAt: "text?",
      archivedReason: "text?",
      version: "int",
    },
    { nullableCodes: ["legalForm"] },
  );
  await makeIndex(tx, "companies_order", "companies", ["sortKey", "id"]);
  // Not unique: a number is checked within what the writer may see, and a pilot merges later (heart.md B).
  await makeIndex(tx, "companies_number", "companies", ["organisationNumber"]);
  await makeIndex(tx, "companies_folded", "companies", ["foldedName"]);
  await makeTable(tx, dialect, "persons", {
    id: "text",
    companyId: "text? -> companies",
    name: "text",
    title: "text?",
    phone: "text?",
    email: "text?",
    sortKey: "text",
    searchText: "text",
    archivedAt: "text?",
    version: "int",
  });
  await makeIndex(tx, "persons_company", "persons", ["companyId"]);
  await makeTable(
    tx,
    dialect,
    "contacts",
    {
      id: "text",
      companyId: "text? -> companies",
      personId: "text? -> persons",
      channel: channels,
      matter: matters,
      isAnswer: "int",
      occurredAt: "text",
      unitId: "text -> units",
      loggedByUserId: "text -> users",
      audience: audiences,
      source: "text",
      searchText: "text",
      archivedAt: "text?",
      archivedReason: "text?",
      version: "int",
    },
    { nullableCodes: ["matter"] },
  );
  await makeIndex(tx, "contacts_order", "contacts", ["occurredAt", "id"]);
  await makeIndex(tx, "contacts_company", "contacts", ["companyId", "occurredAt"]);
  await makeIndex(tx, "contacts_logged_by", "contacts", ["loggedByUserId", "occurredAt", "id"]);
  await makeIndex(tx, "contacts_person", "contacts", ["personId"]);
  await makeIndex(tx, "contacts_source", "contacts", ["source"], { where: "source <> 'typed'" });
  await makeTable(
    tx,
    dialect,
    "contactVersions",
    {
      contactId: "text -> contacts",
      version: "int",
      note: "text",
      channel: channels,
      matter: matters,
      personId: "text? -> persons",
      writtenByUserId: "text -> users",
      writtenAt: "text",
    },
    { primaryKey: ["contactId", "version"], nullableCodes: ["matter"] },
  );
};
