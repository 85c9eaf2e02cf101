/**
 * What the timeline tells. An entry holds ids, kinds and dates; its text lives in the object's own rows, and the
 * sentence is made when shown. `facts` are codes, ids and dates only, never words about a person or a company.
 */
export type EntryFacts = {
  "case-opened": { kind: string };
  "case-edited": { fields: readonly string[] };
  "case-company-linked": Record<never, never>;
  "case-phase-changed": { from: string; to: string };
  "case-reach-changed": { from: string; to: string };
  "case-paused": { until: string };
  "case-resumed": Record<never, never>;
  "case-closed": { outcome: string; lastAnswerContactId: string | null };
  "case-reopened": Record<never, never>;
  "case-pilot-changed": { fromUserId: string; toUserId: string };
  "case-stand-in-changed": { fromUserId: string | null; toUserId: string | null };
  "next-answer-moved": { from: string | null; to: string };
  "next-answer-given": { promisedOn: string | null; nextOn: string | null };
  "consent-recorded": { partnerUnitId: string; until: string | null };
  "consent-withdrawn": { partnerUnitId: string };
  "part-added": { unitId: string };
  "part-edited": { fields: readonly string[] };
  "part-status-changed": { from: string; to: string };
  "part-confirmed": Record<never, never>;
  "part-delayed": { from: string | null; to: string };
  "part-decided": { outcome: string; decidedOn: string };
  "part-dropped": Record<never, never>;
  "part-report-undone": { from: string; to: string };
  "part-reopened": Record<never, never>;
  "part-assigned": { fromUserId: string | null; toUserId: string | null };
  "part-unit-changed": { fromUnitId: string; toUnitId: string };
  "handoff-sent": { number: number; toUnitId: string; toUserId: string | null };
  "handoff-withdrawn": { number: number };
  "handoff-accepted": { number: number };
  "handoff-refused": { number: number; code: string };
  "handoff-forwarded": { number: number; toUnitId: string; toUserId: string | null };
  "handoff-lapsed": { number: number; cause: string };
  "part-sent-back": { number: number };
  "part-return-accepted": { number: number };
  "part-taken-back": { unitId: string };
  "ask-sent": { recipients: number };
  "ask-taken": { unitId: string };
  "ask-answered": { unitId: string };
  "ask-refused": { unitId: string };
  "ask-forwarded": { unitId: string; toUnitId: string };
  "ask-withdrawn": { unitId: string };
  "ask-lapsed": { unitId: string; cause: string };
  "contact-logged": { channel: string; isAnswer: boolean };
  "contact-linked": Record<never, never>;
  "contact-unlinked": Record<never, never>;
  "contact-corrected": { version: number };
  "contact-archived": Record<never, never>;
  "note-written": { kind: string };
  "note-corrected": { version: number };
  "note-archived": Record<never, never>;
  "audience-changed": { from: string; to: string };
  "next-step-set": { dueOn: string | null };
  "next-step-changed": { fields: readonly string[] };
  "next-step-done": Record<never, never>;
  "company-created": Record<never, never>;
  "company-edited": { fields: readonly string[] };
  "company-archived": Record<never, never>;
  "company-restored": Record<never, never>;
  "person-added": Record<never, never>;
  "person-edited": { fields: readonly string[] };
  "person-archived": Record<never, never>;
  "person-restored": Record<never, never>;
};

export type EntryKind = keyof EntryFacts;

/** Whose rows hold the text of an entry. */
export const entryObjects = [
  "case",
  "part",
  "handoff",
  "ask",
  "ask_recipient",
  "contact",
  "note",
  "next_step",
  "consent",
  "company",
  "person",
] as const;
export type EntryObject = (typeof entryObjects)[number];
