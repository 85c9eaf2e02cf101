import type { Actor } from "@lots/domain/access/actor";
import { isPilotOf } from "@lots/domain/access/can";
import { groupOf } from "@lots/domain/timeline/entry-groups";
import { mentionedIds } from "@lots/domain/timeline/mentioned-ids";
import type { EntryFacts, EntryKind } from "@lots/domain/timeline/timeline-entry";
import type { EntryRow } from "./timeline-entry-queries.ts";
import type { TimelineOf } from "./timeline-page-queries.ts";

/** A kind with the facts that belong to it. */
type Told = { [K in EntryKind]: { readonly kind: K; readonly facts: EntryFacts[K] } }[EntryKind];

/** The pen wrote the facts as the kind demands (`record.ts`). */
const toldBy = ({ kind, facts }: EntryRow): Told => ({ kind, facts: JSON.parse(facts) }) as Told;

/** Who may do what with the words of a note or a contact; nothing on a closed case. */
function mayChange(actor: Actor, row: EntryRow, writtenBy: string | null) {
  const open = row.closedOn === null;
  const author = writtenBy === actor.userId;
  const pilot = row.pilotId !== null && isPilotOf(actor, { pilotId: row.pilotId, standInId: row.standInId });
  return { correct: open && author, changeAudience: open && (author || pilot) } as const;
}

/** Text null: a working note whose words were removed when its unit was done with the case. */
function noteOf(actor: Actor, row: EntryRow) {
  if (row.noteKind === null || row.noteVersion === null) return null;
  const may = mayChange(actor, row, row.noteBy);
  return {
    kind: row.noteKind,
    text: row.noteText,
    version: row.noteVersion,
    archivedAt: row.noteArchivedAt,
    may: { ...may, archive: may.changeAudience },
  };
}

/** Null also when the contact was taken off the case again: then only that it once stood there is told. */
function contactOf(actor: Actor, row: EntryRow, of: TimelineOf) {
  const takenOff = "caseId" in of && row.linkedCaseId === null;
  if (row.channel === null || row.contactVersion === null || takenOff) return null;
  return {
    channel: row.channel,
    isAnswer: row.isAnswer === 1,
    occurredAt: row.occurredAt,
    note: row.contactNote,
    personName: row.personName,
    version: row.contactVersion,
    archivedAt: row.contactArchivedAt,
    may: mayChange(actor, row, row.contactBy),
  };
}

const handoffOf = (row: EntryRow) =>
  row.handoffKind === null
    ? null
    : {
        kind: row.handoffKind,
        number: row.handoffNumber,
        purpose: row.purpose,
        state: row.handoffState,
        reason: row.handoffReason,
        toUnitId: row.handoffToUnitId,
        toUserId: row.handoffToUserId,
      };

/** `asked` and `answered`: "2 av 3 besvarade", as the reader sees it. */
const askOf = (row: EntryRow) =>
  row.askId === null || row.askText === null
    ? null
    : {
        id: row.askId,
        text: row.askText,
        answerDueOn: row.askDueOn,
        asked: row.asked ?? 0,
        answered: row.answered ?? 0,
        answer: row.answer,
        state: row.answerState,
        reason: row.answerReason,
        toUnitId: row.askedUnitId,
      };

const stepOf = (row: EntryRow) =>
  row.ownerKind === null
    ? null
    : { text: row.stepText, ownerKind: row.ownerKind, ownerUserId: row.ownerUserId, dueOn: row.stepDueOn };

const consentOf = (row: EntryRow) =>
  row.consentHow === null
    ? null
    : { givenByName: row.givenByName, how: row.consentHow, scope: row.consentScope };

export function entryOf(actor: Actor, row: EntryRow, of: TimelineOf) {
  return {
    ...toldBy(row),
    id: row.id,
    group: row.kind === "contact-logged" && row.isAnswer === 1 ? ("answer" as const) : groupOf[row.kind],
    happenedAt: row.happenedAt,
    recordedAt: row.recordedAt,
    /** As it is today: that of a note or contact may have been changed since. */
    audience: row.noteAudience ?? row.contactAudience ?? row.audience,
    by: { id: row.byUserId, name: row.byName },
    unit: { id: row.unitId, name: row.unitName },
    case:
      row.caseId === null || row.caseNumber === null
        ? null
        : { id: row.caseId, number: row.caseNumber, title: row.caseTitle },
    part: row.partId === null ? null : { id: row.partId, title: row.partTitle },
    object: { kind: row.objectKind, id: row.objectId, version: row.objectVersion },
    remark: row.remark,
    note: noteOf(actor, row),
    contact: contactOf(actor, row, of),
    handoff: handoffOf(row),
    ask: askOf(row),
    step: stepOf(row),
    consent: consentOf(row),
  };
}

export type TimelineEntry = ReturnType<typeof entryOf>;

/** People and units whose names the entry's renderer needs besides those it has. */
export const idsOf = ({ facts, handoff, ask, step }: TimelineEntry): readonly string[] => [
  ...mentionedIds(facts),
  ...[handoff?.toUnitId, handoff?.toUserId, ask?.toUnitId, step?.ownerUserId].filter((id) => id != null),
];
