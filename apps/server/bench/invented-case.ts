import { randomUUID } from "node:crypto";
import type { CasePhase } from "@lots/domain/cases/case";
import type { PartStatus } from "@lots/domain/parts/part";
import { searchText, sortKey } from "@lots/domain/text/swedish-text";
import type { Amounts } from "./amounts.ts";
import type { Place } from "./fill-place.ts";
import { dayOf, momentOf, pick } from "./invented.ts";

const streets = ["Hamngatan", "Åvägen", "Östra torget", "Kungsgatan", "Industrivägen", "Ångbåtskajen"];
const trades = ["Plåt", "Bageri", "Logistik", "Krog", "Återbruk", "Bilservice", "Tandvård", "Trähus"];
const phases: readonly CasePhase[] = ["inquiry", "exploration", "permits", "building", "opening"];
const statuses: readonly PartStatus[] = [
  "not_started",
  "waiting_company",
  "in_progress",
  "decided",
  "in_progress",
];

/** Who has the n-th: two pilots have nearly all. */
const pilotOf = (place: Place, n: number): string =>
  n % 200 === 1 ? place.usualPilotId : pick(place.users, n % 2 === 0 ? 0 : 10);

/** Who has its i-th part: each officer hundreds of them, but for one who has as many as one has. */
const officerOf = (place: Place, n: number, i: number): string =>
  n % 400 === 2 && i === 0 ? place.usualOfficerId : pick(place.users, n + i + 1);

/** A company with its case and parts; every fifth case is closed. */
export function inventedCase(place: Place, n: number, amounts: Amounts) {
  const companyId = randomUUID();
  const caseId = randomUUID();
  const name = `${pick(streets, n)}s ${pick(trades, n >> 3)} ${n} AB`;
  const pilotId = pilotOf(place, n);
  const isClosed = n % 5 === 0;
  const title = `Etablering ${n}`;
  const company = {
    id: companyId,
    name,
    organisationNumber: null,
    foreignNumber: null,
    country: null,
    legalForm: "limited_company" as const,
    foldedName: searchText(name),
    sortKey: sortKey(name),
    searchText: searchText(name),
    createdByUserId: pilotId,
    createdAt: momentOf(n),
    archivedAt: null,
    archivedReason: null,
    version: 1,
  };
  const caseFile = {
    id: caseId,
    number: `26-${n.toString(36).toUpperCase().padStart(5, "0")}`,
    kind: "establishment" as const,
    title,
    companyId,
    codeName: null,
    phase: pick(phases, n),
    reach: n % 4 === 0 ? ("involved" as const) : ("municipality" as const),
    pilotId,
    standInId: null,
    openedOn: dayOf(n % 700),
    closedOn: isClosed ? dayOf(n % 60) : null,
    outcome: isClosed ? ("established" as const) : null,
    pausedUntil: null,
    pauseReason: null,
    nextAnswerOn: isClosed ? null : dayOf((n % 40) - 25),
    nextAnswerAbout: "Hur det går med tillståndet",
    location: `${pick(streets, n)} ${n % 90}`,
    jobs: n % 80,
    investmentMsek: n % 300,
    plannedOpeningOn: null,
    matter: "establishment" as const,
    version: 1,
    sortKey: sortKey(`${name} ${title}`),
    searchText: searchText(name, title, `26-${n.toString(36)}`),
  };
  const parts = Array.from({ length: amounts.partsPerCase }, (_, i) => ({
    id: randomUUID(),
    caseId,
    title: `Del ${i}`,
    unitId: pick(place.units, n + i + 1),
    holder: i % 2 === 0 ? ("unit" as const) : ("pilot" as const),
    officerId: i % 2 === 0 ? officerOf(place, n, i) : null,
    status: isClosed ? ("decided" as const) : pick(statuses, n + i),
    waitingForUnitId: null,
    waitingForWhat: null,
    startsOn: null,
    startedOn: dayOf(n % 300),
    expectedOn: dayOf((n + i) % 60),
    expectedWhy: "Handläggning pågår",
    decidedOn: isClosed ? dayOf(n % 60) : null,
    outcome: isClosed ? ("granted" as const) : null,
    outsideRef: `MB-${n}-${i}`,
    confirmedOn: dayOf(n % 20),
    refusedHandoffId: null,
    position: i,
    version: 1,
  }));
  return { company, caseFile, parts, isClosed };
}

export type InventedCase = ReturnType<typeof inventedCase>;
