import { type Migration, makeIndex, makeTable } from "./table.ts";

export const imports: Migration = async (tx, dialect) => {
  await makeTable(tx, dialect, "imports", {
    id: "text",
    userId: "text -> users",
    fileName: "text",
    state: ["uploading", "uploaded", "mapped", "running", "done", "undone"],
    rowCount: "int",
    made: "int",
    mapping: "text?",
    mappingVersion: "int",
    uploadedAt: "text",
    ranAt: "text?",
    finishedAt: "text?",
    undoneAt: "text?",
  });
  await makeIndex(tx, "imports_user", "imports", ["userId", "uploadedAt"]);
  await makeTable(
    tx,
    dialect,
    "importRows",
    {
      importId: "text -> imports",
      number: "int",
      cells: "text",
      reading: "text?",
      readVersion: "int",
      foldedName: "text?",
      organisationNumber: "text?",
      contactId: "text? -> contacts",
      stepId: "text? -> nextSteps",
      companyId: "text? -> companies",
      personId: "text? -> persons",
      numberedCompanyId: "text? -> companies",
    },
    { primaryKey: ["importId", "number"] },
  );
  await makeIndex(tx, "import_rows_name", "importRows", ["importId", "foldedName"]);
  await makeTable(
    tx,
    dialect,
    "importChoices",
    {
      importId: "text -> imports",
      key: "text",
      kind: ["existing", "number", "new", "without-number"],
      companyId: "text?",
      organisationNumber: "text?",
    },
    { primaryKey: ["importId", "key"] },
  );
  await makeTable(
    tx,
    dialect,
    "importMappings",
    { userId: "text -> users", kind: ["column", "channel", "unit"], spelled: "text", value: "text" },
    { primaryKey: ["userId", "kind", "spelled"] },
  );
  // The unit that a list says a contact was about; `unitId` stays the writer's, on which access rests.
  await tx.schema
    .alterTable("contacts")
    .addColumn("concernsUnitId", dialect.textType, (column) => column.references("units.id"))
    .execute();
};
