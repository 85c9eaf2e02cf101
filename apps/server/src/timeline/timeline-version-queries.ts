import { refuse } from "@lots/domain/refusal";
import type { Sight } from "../access/visible.ts";

const noteVersions = (sight: Sight, noteId: string) =>
  sight.db
    .selectFrom(sight.noteVersions.as("words"))
    .innerJoin("users", "users.id", "words.writtenByUserId")
    .select(["words.version", "words.text", "words.writtenAt", "users.name as byName"])
    .where("words.noteId", "=", noteId)
    .orderBy("words.version", "desc")
    .execute();

const contactVersions = (sight: Sight, contactId: string) =>
  sight.db
    .selectFrom(sight.contactVersions.as("words"))
    .innerJoin("users", "users.id", "words.writtenByUserId")
    .select(["words.version", "words.note as text", "words.writtenAt", "users.name as byName"])
    .where("words.contactId", "=", contactId)
    .orderBy("words.version", "desc")
    .execute();

/** All that a note or a contact has said, newest first, for those who may read it. */
export async function textVersions(
  sight: Sight,
  { objectKind, objectId }: { readonly objectKind: "note" | "contact"; readonly objectId: string },
) {
  const versions = await (objectKind === "note" ? noteVersions : contactVersions)(sight, objectId);
  return versions.length === 0 ? refuse("not-found") : { versions };
}
