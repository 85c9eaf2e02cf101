import type { Language } from "@lots/words/words";
import { api } from "../api.ts";

/** Fetches the rows that were not taken, and gives them to the person as a file. */
export async function saveRejected(id: string, language: Language, fileName: string): Promise<void> {
  const { text } = await api.imports.rejected.query({ id, language });
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
