import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { CaseKind, CaseOutcome, CasePhase, Reach } from "../cases/case.ts";
import type { Channel } from "../contacts/contact.ts";
import type { LapseCause, RefusalCode } from "../handoffs/handoff.ts";
import type { NoteKind } from "../notes/note.ts";
import type { PartOutcome, PartStatus } from "../parts/part.ts";
import type { Audience } from "./audience.ts";

/**
 * What the timeline tells. An entry holds ids, kinds and dates; its text lives in the object's own rows, and the
 * sentence is made when shown. `facts` are codes, ids and dates only, never words about a person or a company.
 */
export type EntryFacts = {
  "case-opened": { kind: CaseKind };
  "case-edited": { fields: readonly string[] };
  "case-company-linked": Record<never, never>;
  "case-phase-changed": { from: CasePhase; to: CasePhase };
  "case-reach-changed": { from: Reach; to: Reach };
  "case-paused": { until: CalendarDate };
  "case-resumed": Record<never, never>;
  "case-closed": { outcome: CaseOutcome; lastAnswerContactId: string | null };
  "case-reopened": Record<never, never>;
  "case-pilot-changed": { fromUserId: string; toUserId: string };
  "case-stand-in-changed": { fromUserId: string | null; toUserId: string | null };
  "next-answer-moved": { from: CalendarDate | null; to: CalendarDate };
  "next-answer-given": { promisedOn: CalendarDate | null; nextOn: CalendarDate | null };
  "consent-recorded": { partnerUnitId: string; until: CalendarDate | null };
  "consent-withdrawn": { partnerUnitId: string };
  "part-added": { unitId: string };
  "part-edited": { fields: readonly string[] };
  "part-status-changed": { from: PartStatus; to: PartStatus };
  "part-confirmed": Record<never, never>;
  "part-delayed": { from: CalendarDate | null; to: CalendarDate };
  "part-decided": { outcome: PartOutcome; decidedOn: CalendarDate };
  "part-dropped": Record<never, never>;
  "part-report-undone": { from: PartStatus; to: PartStatus };
  "part-reopened": Record<never, never>;
  "part-assigned": { fromUserId: string | null; toUserId: string | null };
  "part-unit-changed": { fromUnitId: string; toUnitId: string };
  "handoff-sent": { number: number; toUnitId: string; toUserId: string | null };
  "handoff-withdrawn": { number: number };
  "handoff-accepted": { number: number };
  "handoff-refused": { number: number; code: RefusalCode };
  "handoff-forwarded": { number: number; toUnitId: string; toUserId: string | null };
  "handoff-lapsed": { number: number; cause: LapseCause };
  "part-sent-back": { number: number };
  "part-return-accepted": { number: number };
  "part-taken-back": { unitId: string };
  "ask-sent": { recipients: number };
  "ask-taken": { unitId: string };
  "ask-answered": { unitId: string };
  "ask-refused": { unitId: string };
  "ask-forwarded": { unitId: string; toUnitId: string };
  "ask-withdrawn": { unitId: string };
  "ask-lapsed": { unitId: string; cause: LapseCause };
  "contact-logged": { channel: Channel; isAnswer: boolean };
  "contact-linked": Record<never, never>;
  "contact-unlinked": Record<never, never>;
  "contact-corrected": { version: number };
  "contact-archived": Record<never, never>;
  /** Taken back at once, with the next step and the promise of the same act. */
  "contact-undone": Record<never, never>;
  "note-written": { kind: NoteKind };
  "note-corrected": { version: number };
  "note-archived": Record<never, never>;
  "audience-changed": { from: Audience; to: Audience };
  "next-step-set": { dueOn: CalendarDate | null };
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
