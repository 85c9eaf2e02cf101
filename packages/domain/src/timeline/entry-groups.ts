import type { EntryKind } from "./timeline-entry.ts";

/** What a reader filters by. `answer` is what the company has been told and promised, whatever kind of entry told it. */
export const entryGroups = [
  "contact",
  "handoff",
  "ask",
  "answer",
  "decision",
  "note",
  "status",
  "system",
] as const;
export type EntryGroup = (typeof entryGroups)[number];

/** Where each kind belongs; `system` entries are folded, and a case with nothing else is silent. */
export const groupOf: Readonly<Record<EntryKind, EntryGroup>> = {
  "case-opened": "status",
  "case-edited": "system",
  "case-company-linked": "status",
  "case-phase-changed": "status",
  "case-reach-changed": "status",
  "case-paused": "status",
  "case-resumed": "status",
  "case-closed": "decision",
  "case-reopened": "status",
  "case-pilot-changed": "handoff",
  "case-stand-in-changed": "system",
  "next-answer-moved": "answer",
  "next-answer-given": "answer",
  "consent-recorded": "status",
  "consent-withdrawn": "status",
  "part-added": "status",
  "part-edited": "system",
  "part-status-changed": "status",
  "part-confirmed": "status",
  "part-delayed": "status",
  "part-decided": "decision",
  "part-dropped": "decision",
  "part-report-undone": "status",
  "part-reopened": "status",
  "part-assigned": "system",
  "part-unit-changed": "system",
  "handoff-sent": "handoff",
  "handoff-withdrawn": "handoff",
  "handoff-accepted": "handoff",
  "handoff-refused": "handoff",
  "handoff-forwarded": "handoff",
  "handoff-lapsed": "system",
  "part-sent-back": "handoff",
  "part-return-accepted": "handoff",
  "part-taken-back": "handoff",
  "ask-sent": "ask",
  "ask-taken": "ask",
  "ask-answered": "ask",
  "ask-refused": "ask",
  "ask-forwarded": "ask",
  "ask-withdrawn": "ask",
  "ask-lapsed": "system",
  "contact-logged": "contact",
  "contact-linked": "contact",
  "contact-unlinked": "system",
  "contact-corrected": "system",
  "contact-archived": "system",
  "contact-undone": "system",
  "note-written": "note",
  "note-corrected": "system",
  "note-archived": "system",
  "audience-changed": "system",
  "next-step-set": "status",
  "next-step-changed": "system",
  "next-step-done": "status",
  "company-created": "system",
  "company-edited": "system",
  "company-archived": "system",
  "company-restored": "system",
  "person-added": "system",
  "person-edited": "system",
  "person-archived": "system",
  "person-restored": "system",
};

/** The kinds of a group. A contact that was a besked belongs to `answer` too, by its tick and not by its kind. */
export const kindsIn = (group: EntryGroup): readonly EntryKind[] =>
  // The keys of an exhaustive record are exactly the kinds.
  (Object.keys(groupOf) as EntryKind[]).filter((kind) => groupOf[kind] === group);

/** No sign of life on a case (heart.md D), and in no short list of what happened last. */
export const systemKinds: readonly EntryKind[] = kindsIn("system");
