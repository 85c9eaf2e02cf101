import * as z from "zod";
import { multiLine, singleLine } from "../text/clean-text.ts";
import { audiences } from "../timeline/audience.ts";

type InputOf<F extends z.core.$ZodLooseShape> = z.output<z.ZodObject<F, z.core.$strict>>;

const text = multiLine.min(1).max(20_000);
const version = z.int().min(1);

export const writeNoteFields = {
  caseId: z.uuid(),
  partId: z.uuid().nullable().default(null),
  text,
  audience: z.enum(audiences),
};
export type WriteNoteInput = InputOf<typeof writeNoteFields>;

export const correctNoteFields = { id: z.uuid(), version, text };
export type CorrectNoteInput = InputOf<typeof correctNoteFields>;

/** `version` is the text that was read when the choice was made. */
export const changeNoteAudienceFields = { id: z.uuid(), version, audience: z.enum(audiences) };
export type ChangeNoteAudienceInput = InputOf<typeof changeNoteAudienceFields>;

export const archiveNoteFields = { id: z.uuid(), version, reason: singleLine.min(1).max(200) };
export type ArchiveNoteInput = InputOf<typeof archiveNoteFields>;
