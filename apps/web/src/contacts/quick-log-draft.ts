import { type Channel, channels } from "@lots/domain/contacts/contact";
import { type Audience, audiences } from "@lots/domain/timeline/audience";
import { isRecord, oneOf, textOf } from "../unknown-value.ts";

/** Who the contact was with: something known, or a name that becomes a company when the contact is saved. */
export type Party =
  | { readonly kind: "company"; readonly id: string; readonly name: string }
  | {
      readonly kind: "case";
      readonly id: string;
      readonly number: string;
      readonly name: string;
      readonly companyId: string | null;
    }
  | {
      readonly kind: "person";
      readonly id: string;
      readonly name: string;
      readonly companyId: string | null;
      readonly companyName: string | null;
    }
  | { readonly kind: "new"; readonly name: string };

/** The quick log as it is typed; dates are text until they are saved, so that nothing unreadable is lost. */
export type QuickLogDraft = {
  readonly party: Party | null;
  readonly partyText: string;
  readonly channel: Channel;
  readonly note: string;
  readonly stepText: string;
  readonly stepDue: string;
  /** A person's id, or "company". */
  readonly stepOwner: string;
  readonly personName: string;
  readonly personPhone: string;
  readonly occurred: string;
  readonly audience: Audience | null;
  readonly isAnswer: boolean;
  readonly nextAnswer: string;
  readonly nextAnswerAbout: string;
  readonly noFurtherAnswer: boolean;
  /** The case of the company whose promise this contact answers, and on which it is then logged. */
  readonly answersCaseId: string | null;
  readonly earlierStepDone: boolean;
  readonly isMoreOpen: boolean;
};

export const emptyDraft = (ownerId: string): QuickLogDraft => ({
  party: null,
  partyText: "",
  channel: "phone_in",
  note: "",
  stepText: "",
  stepDue: "",
  stepOwner: ownerId,
  personName: "",
  personPhone: "",
  occurred: "",
  audience: null,
  isAnswer: false,
  nextAnswer: "",
  nextAnswerAbout: "",
  noFurtherAnswer: false,
  answersCaseId: null,
  earlierStepDone: true,
  isMoreOpen: false,
});

function readParty(kept: unknown): Party | null {
  if (!isRecord(kept)) return null;
  const id = textOf(kept.id);
  const name = textOf(kept.name);
  if (name === null) return null;
  if (kept.kind === "new") return { kind: "new", name };
  if (id === null) return null;
  const companyId = textOf(kept.companyId);
  switch (kept.kind) {
    case "company":
      return { kind: "company", id, name };
    case "case":
      return { kind: "case", id, number: textOf(kept.number) ?? "", name, companyId };
    case "person":
      return { kind: "person", id, name, companyId, companyName: textOf(kept.companyName) };
    default:
      return null;
  }
}

/** What an earlier version of this form kept may not fit; each field that does is there as it was typed. */
export function readQuickLogDraft(body: unknown): QuickLogDraft | null {
  const stepOwner = isRecord(body) ? textOf(body.stepOwner) : null;
  if (!isRecord(body) || stepOwner === null) return null;
  const kept = body;
  const text = (field: keyof QuickLogDraft) => textOf(kept[field]) ?? "";
  return {
    party: readParty(kept.party),
    partyText: text("partyText"),
    channel: oneOf(channels, kept.channel) ?? "phone_in",
    note: text("note"),
    stepText: text("stepText"),
    stepDue: text("stepDue"),
    stepOwner,
    personName: text("personName"),
    personPhone: text("personPhone"),
    occurred: text("occurred"),
    audience: oneOf(audiences, kept.audience),
    isAnswer: kept.isAnswer === true,
    nextAnswer: text("nextAnswer"),
    nextAnswerAbout: text("nextAnswerAbout"),
    noFurtherAnswer: kept.noFurtherAnswer === true,
    answersCaseId: textOf(kept.answersCaseId),
    earlierStepDone: kept.earlierStepDone !== false,
    isMoreOpen: kept.isMoreOpen === true,
  };
}

/** Another party has other readers and other promises: what was chosen for the last one does not follow. */
export const choosing = (party: Party | null) =>
  ({ party, audience: null, isAnswer: false, answersCaseId: null, earlierStepDone: true }) as const;

/** The case on which the contact will stand, if any. */
export const caseIdOf = ({ party, answersCaseId }: QuickLogDraft): string | null =>
  party?.kind === "case" ? party.id : answersCaseId;

export const partyName = (chosen: Party): string =>
  chosen.kind === "person" && chosen.companyName !== null ? chosen.companyName : chosen.name;

export const titleOfDraft = (kept: QuickLogDraft): string =>
  [kept.party === null ? kept.partyText : partyName(kept.party), kept.note]
    .filter((text) => text !== "")
    .join(": ");
