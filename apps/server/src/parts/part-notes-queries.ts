import { actsFor } from "@lots/domain/access/actor";
import { closedPartStatuses, type PartHolder } from "@lots/domain/parts/part";
import { authorise } from "../access/authorise.ts";
import type { Sight } from "../access/visible.ts";
import { ownWorkingNotes } from "../notes/note-queries.ts";

type Held = {
  readonly id: string;
  readonly caseId: string;
  readonly unitId: string;
  readonly holder: PartHolder;
};

/** What ends with the part: the working notes of the unit that holds it, when it holds no other open part here. */
export async function workingNotesOfPart(sight: Sight, part: Held) {
  if (part.holder !== "unit" || !actsFor(sight.actor, part.unitId)) return [];
  const other = await sight.db
    .selectFrom(sight.parts.as("parts"))
    .select("id")
    .where("caseId", "=", part.caseId)
    .where("unitId", "=", part.unitId)
    .where("holder", "=", "unit")
    .where("status", "not in", closedPartStatuses)
    .where("id", "<>", part.id)
    .limit(1)
    .executeTakeFirst();
  if (other !== undefined) return [];
  return (await ownWorkingNotes(sight, part.caseId)).filter(({ unitId }) => unitId === part.unitId);
}

/** Shown before a part is decided or dropped, to those who hold it. */
export async function partEndPreview(sight: Sight, { id }: { readonly id: string }) {
  const found = await sight.db
    .selectFrom(sight.parts.as("parts"))
    .select(["id", "caseId", "unitId", "holder"])
    .where("id", "=", id)
    .executeTakeFirst();
  const part = authorise(found, () => true);
  return { workingNotes: await workingNotesOfPart(sight, part) };
}
