/** `working` notes stay in the writer's unit and are purged; `file` notes are the record (FL 27 §). */
export const noteKinds = ["working", "file"] as const;
export type NoteKind = (typeof noteKinds)[number];
