import { type DatabaseChoice, openDatabase } from "../src/database/open-database.ts";

/** A database with every migration and no rows, of which each test gets a copy. */
export type Template =
  | { readonly kind: "sqlite"; readonly folder: string }
  | { readonly kind: "postgres"; readonly url: string; readonly name: string };

declare module "vitest" {
  interface ProvidedContext {
    template: Template;
  }
}

/** Brings an empty database to the newest migration. */
export async function migrateTemplate(choice: DatabaseChoice): Promise<void> {
  const database = await openDatabase(choice);
  await database.close();
}
