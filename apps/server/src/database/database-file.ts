import { join } from "node:path";

/** The file that holds everything, in the folder of the server's own database. */
export const databaseFile = (folder: string): string => join(folder, "lots.db");
