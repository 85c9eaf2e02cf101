import type { Audience } from "../timeline/audience.ts";
import type { NoteKind } from "./note.ts";

/** What only the own unit reads is a working note; what others read is on record (TF 2 kap. 12 §, FL 27 §). */
export const noteKindFor = (audience: Audience): NoteKind => (audience === "unit" ? "working" : "file");

/** Once on record a note stays so: narrowing its readers must not make it something that is purged. */
export const noteKindAfter = (kind: NoteKind, audience: Audience): NoteKind =>
  kind === "file" ? "file" : noteKindFor(audience);
