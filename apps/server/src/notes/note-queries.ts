import { unitIdsOf } from "@lots/domain/access/actor";
import type { Sight } from "../access/visible.ts";

/** The working notes of the reader's own units on a case: what a closing or the end of the unit's part removes, so they are shown first. */
export const ownWorkingNotes = (sight: Sight, caseId: string) =>
  sight.db
    .selectFrom(sight.notes.as("notes"))
    .innerJoin(sight.noteVersions.as("words"), (join) =>
      join.onRef("words.noteId", "=", "notes.id").onRef("words.version", "=", "notes.version"),
    )
    .innerJoin("users", "users.id", "notes.writtenByUserId")
    .select([
      "notes.id",
      "notes.version",
      "notes.unitId",
      "notes.writtenAt",
      "words.text",
      "users.name as writtenBy",
    ])
    .where("notes.caseId", "=", caseId)
    .where("notes.kind", "=", "working")
    .where("notes.unitId", "in", [...unitIdsOf(sight.actor), ""])
    .orderBy("notes.writtenAt")
    .orderBy("notes.id")
    .execute();
