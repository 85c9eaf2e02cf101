import type { Role } from "@lots/domain/access/role";
import type { AskState } from "@lots/domain/asks/ask";
import type { CaseKind, CaseOutcome, CasePhase, Matter, Reach } from "@lots/domain/cases/case";
import type { LegalForm } from "@lots/domain/companies/company";
import type { Channel } from "@lots/domain/contacts/contact";
import type { HandoffState, LapseCause, RefusalCode } from "@lots/domain/handoffs/handoff";
import type { PartOutcome, PartStatus } from "@lots/domain/parts/part";
import type { Audience } from "@lots/domain/timeline/audience";
import type { UnitDuty, UnitKind } from "@lots/domain/units/unit";

/** The word for each code, as it stands in lists, filters and facts. A code without its word does not compile. */
export const codes = {
  caseKind: {
    establishment: "Etablering",
    expansion: "Utveckling på plats",
    relocation: "Flytt",
    question: "Fråga",
  } satisfies Record<CaseKind, string>,
  casePhase: {
    inquiry: "Förfrågan",
    exploration: "Utredning",
    permits: "Tillstånd",
    building: "Genomförande",
    opening: "Driftstart",
  } satisfies Record<CasePhase, string>,
  caseOutcome: {
    established: "Etablerad",
    withdrawn: "Avbruten av företaget",
    elsewhere: "Etablerade sig på annan ort",
    not_possible: "Inte möjlig",
    answered: "Besvarad",
  } satisfies Record<CaseOutcome, string>,
  reach: {
    municipality: "Kommunen",
    involved: "Berörda",
  } satisfies Record<Reach, string>,
  matter: {
    information: "Grundläggande information",
    establishment: "Inför etablering",
    authority: "Myndighetsutövning",
  } satisfies Record<Matter, string>,
  partStatus: {
    not_started: "Ej påbörjad",
    waiting_company: "Väntar på företaget",
    in_progress: "Pågår",
    waiting_other: "Väntar på annan",
    decided: "Beslutad",
    dropped: "Utgår",
  } satisfies Record<PartStatus, string>,
  partOutcome: {
    granted: "Beviljad",
    granted_with_conditions: "Beviljad med villkor",
    rejected: "Avslag",
    dismissed: "Avvisad",
    withdrawn: "Återkallad",
    registered: "Registrerad eller utan åtgärd",
    not_needed: "Behövs inte",
    done: "Klar",
  } satisfies Record<PartOutcome, string>,
  handoffState: {
    sent: "Väntar på svar",
    accepted: "Mottagen",
    refused: "Avböjd",
    forwarded: "Skickad vidare",
    withdrawn: "Återtagen",
    lapsed: "Förfallen",
  } satisfies Record<HandoffState, string>,
  refusalCode: {
    wrong_receiver: "Fel mottagare",
    material_missing: "Underlag saknas",
    not_ours: "Inte vår fråga",
    no_time: "Hinner inte",
    other: "Annat skäl",
  } satisfies Record<RefusalCode, string>,
  lapseCause: {
    part_closed: "delen blev klar",
    case_closed: "ärendet avslutades",
    receiver_disabled: "mottagaren kan inte längre svara",
    unit_retired: "enheten lades ner",
    consent_ended: "samtycket upphörde",
    taken_back: "lotsen tog tillbaka delen",
  } satisfies Record<LapseCause, string>,
  askState: {
    sent: "Inte besvarad",
    accepted: "Någon har tagit den",
    answered: "Besvarad",
    refused: "Avböjd",
    forwarded: "Skickad vidare",
    withdrawn: "Återtagen",
    lapsed: "Förfallen",
  } satisfies Record<AskState, string>,
  channel: {
    phone_in: "Ringde in",
    phone_out: "Ringde ut",
    visit: "Besök",
    meeting: "Möte",
    video: "Videomöte",
    email: "E-post",
    text: "Sms",
    fair: "Mässa",
    other: "Annat",
  } satisfies Record<Channel, string>,
  audience: {
    unit: "Min enhet",
    municipality: "Kommunen",
    partners: "Kommunen och samarbetspartner",
    company: "Även företaget",
    secret: "Sekretessmarkerad",
  } satisfies Record<Audience, string>,
  unitKind: {
    municipal: "Kommunal enhet",
    partner: "Samarbetspartner",
    outside: "Utomstående myndighet",
  } satisfies Record<UnitKind, string>,
  unitDuty: {
    pilots: "Lotsarnas enhet",
    leadership: "Kommunledning",
  } satisfies Record<UnitDuty, string>,
  legalForm: {
    limited_company: "Aktiebolag",
    trading_partnership: "Handelsbolag",
    limited_partnership: "Kommanditbolag",
    economic_association: "Ekonomisk förening",
    sole_trader: "Enskild firma",
    other: "Annan företagsform",
  } satisfies Record<LegalForm, string>,
  role: {
    pilot: "Lots",
    officer: "Handläggare",
    manager: "Chef",
    administrator: "Administratör",
  } satisfies Record<Role, string>,
} as const;
