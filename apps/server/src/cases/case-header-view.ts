import { isMunicipalStaff } from "@lots/domain/access/actor";
import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import { isPaused } from "@lots/domain/cases/case-pause";
import { isSilent } from "@lots/domain/cases/case-silence";
import { isValid } from "@lots/domain/consents/consent";
import type { Viewer } from "../access/visible.ts";
import { shownNumber } from "../companies/company-row.ts";
import type { HeaderRow } from "./case-header-queries.ts";

/** The header's rows hold each former pilot once per consent, and the other way round: each is told once. */
function once<T extends { readonly id: string }>(rows: readonly (T | null)[]): readonly T[] {
  return [...new Map(rows.filter((row) => row !== null).map((row) => [row.id, row])).values()];
}

export const formerPilotsOf = (rows: readonly HeaderRow[]) =>
  once(
    rows.map(({ formerUserId, formerName, untilOn }) =>
      formerUserId === null || untilOn === null
        ? null
        : { id: `${formerUserId} ${untilOn}`, userId: formerUserId, name: formerName ?? "", untilOn },
    ),
  );

export const consentsOf = (rows: readonly HeaderRow[], today: CalendarDate) =>
  once(
    rows.map((row) => {
      const { consentId, partnerUnitId, givenOn, consentUntil: until, withdrawnOn } = row;
      if (consentId === null || partnerUnitId === null || givenOn === null) return null;
      return {
        id: consentId,
        partnerUnitId,
        partnerName: row.partnerName ?? "",
        givenByName: row.givenByName ?? "",
        how: row.how,
        scope: row.scope ?? "",
        givenOn,
        until,
        withdrawnOn,
        valid: isValid({ givenOn, until, withdrawnOn }, today),
      };
    }),
  );

export const nextStepOf = ({ stepId, stepText, stepDueOn, stepVersion, ...row }: HeaderRow) =>
  stepId === null || stepText === null || row.ownerKind === null
    ? null
    : {
        id: stepId,
        version: stepVersion ?? 1,
        text: stepText,
        dueOn: stepDueOn,
        ownerKind: row.ownerKind,
        ownerUserId: row.ownerUserId,
        ownerName: row.ownerName,
      };

/** The pilot role, offered to somebody who has not answered. */
export const pilotOfferOf = ({ offerId, offerSentAt, offeredTo }: HeaderRow) =>
  offerId === null || offerSentAt === null
    ? null
    : { id: offerId, sentAt: offerSentAt, toUserName: offeredTo };

/** The case's own fields, as forms and the header show them. */
export function caseFieldsOf(row: HeaderRow, { actor, today }: Pick<Viewer, "actor" | "today">) {
  const paused = isPaused(row, today);
  return {
    id: row.id,
    number: row.number,
    version: row.version,
    kind: row.kind,
    title: row.title,
    company:
      row.companyId === null
        ? null
        : { id: row.companyId, name: row.companyName ?? "", number: shownNumber(row) },
    codeName: row.codeName,
    phase: row.phase,
    reach: row.reach,
    pilot: { id: row.pilotId, name: row.pilotName },
    standIn: row.standInId === null ? null : { id: row.standInId, name: row.standInName ?? "" },
    openedOn: row.openedOn,
    closedOn: row.closedOn,
    outcome: row.outcome,
    pausedUntil: paused ? row.pausedUntil : null,
    pauseReason: paused ? row.pauseReason : null,
    nextAnswerOn: row.nextAnswerOn,
    nextAnswerAbout: row.nextAnswerAbout,
    location: row.location,
    jobs: row.jobs,
    investmentMsek: row.investmentMsek,
    plannedOpeningOn: row.plannedOpeningOn,
    matter: row.matter,
    lastEntryAt: row.lastEntryAt,
    // A partner reads a part of what is written: from that nobody can tell whether it is quiet.
    silent:
      isMunicipalStaff(actor) &&
      row.closedOn === null &&
      !paused &&
      isSilent(row.lastEntryAt, row.openedOn, today, row.silentAfterDays),
  };
}
