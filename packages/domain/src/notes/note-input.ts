import * as z from "zod";
import { rowVersion } from "../row-version.ts";
import { multiLine, singleLine } from "../text/clean-text.ts";
import { audiences } from "../timeline/audience.ts";

type InputOf<F extends z.core.$ZodLooseShape> = z.output<z.ZodObject<F, z.core.$strict>>;

const text = multiLine.min(1).max(20_000);

export const writeNoteFields = {
  caseId: z.uuid(),
  partId: z.uuid().nullable().default(null),
  text,
  audience: z.enum(audiences),
};
export type WriteNoteInput = InputOf<typeof writeNoteFields>;

export const correctNoteFields = { id: z.uuid(), version: rowVersion, text };
export type CorrectNoteInput = InputOf<typeof correctNoteFields>;

/** `version` is the text that was read when the choice was made. */
export const changeNoteAudienceFields = { id: z.uuid(), version: rowVersion, audience: z.enum(audiences) };
export type ChangeNoteAudienceInput = InputOf<typeof changeNoteAudienceFields>;

export const archiveNoteFields = { id: z.uuid(), version: rowVersion, reason: singleLine.min(1).max(200) };
export type ArchiveNoteInput = InputOf<typeof archiveNoteFields>;
