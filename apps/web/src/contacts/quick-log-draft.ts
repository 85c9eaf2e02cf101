import { channels } from "@lots/domain/contacts/contact";
import { audiences } from "@lots/domain/timeline/audience";
import * as z from "zod";

/** Who the contact was with: something known, or a name that becomes a company when the contact is saved. */
const party = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("company"), id: z.string(), name: z.string() }),
  z.object({
    kind: z.literal("case"),
    id: z.string(),
    number: z.string(),
    name: z.string(),
    companyId: z.string().nullable(),
  }),
  z.object({
    kind: z.literal("person"),
    id: z.string(),
    name: z.string(),
    companyId: z.string().nullable(),
    companyName: z.string().nullable(),
  }),
  z.object({ kind: z.literal("new"), name: z.string() }),
]);
export type Party = z.output<typeof party>;

/** The quick log as it is typed; dates are text until they are saved, so that nothing unreadable is lost. */
const draft = z.object({
  party: party.nullable(),
  partyText: z.string(),
  channel: z.enum(channels),
  note: z.string(),
  stepText: z.string(),
  stepDue: z.string(),
  /** A person's id, or "company". */
  stepOwner: z.string(),
  personName: z.string(),
  personPhone: z.string(),
  occurred: z.string(),
  audience: z.enum(audiences).nullable(),
  isAnswer: z.boolean(),
  nextAnswer: z.string(),
  nextAnswerAbout: z.string(),
  noFurtherAnswer: z.boolean(),
  /** The case of the company whose promise this contact answers, and on which it is then logged. */
  answersCaseId: z.string().nullable().default(null),
  earlierStepDone: z.boolean().default(true),
  isMoreOpen: z.boolean(),
});
export type QuickLogDraft = z.output<typeof draft>;

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

/** What an earlier version of this form kept may not fit; then the form starts empty. */
export const readQuickLogDraft = (body: unknown): QuickLogDraft | null => draft.safeParse(body).data ?? null;

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
