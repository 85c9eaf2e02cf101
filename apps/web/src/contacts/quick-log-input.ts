import { type CalendarDate, instantAt } from "@lots/domain/calendar/calendar-date";
import { parseTypedDate } from "@lots/domain/calendar/typed-date";
import { parseTypedMoment } from "@lots/domain/calendar/typed-time";
import type { StepWords } from "@lots/domain/next-steps/step-mention";
import type { AppRouter } from "@lots/server/api";
import type { inferRouterInputs } from "@trpc/server";
import { audienceAt, type LogPlace } from "./log-place.ts";
import { caseIdOf, type QuickLogDraft } from "./quick-log-draft.ts";

type LogInput = Omit<inferRouterInputs<AppRouter>["contacts"]["log"], "operationId">;

/** The field that must be mended before the contact can be saved, and which sentence says so. */
export type QuickLogFault = {
  readonly field: "party" | "note" | "stepText" | "stepDue" | "occurred" | "nextAnswer" | "personName";
  readonly said:
    | "nobody"
    | "onlyCases"
    | "nothing"
    | "date"
    | "stepNobody"
    | "stepWho"
    | "stepDay"
    | "nextAnswer"
    | "personName";
};

type Checked =
  | { readonly ok: true; readonly input: LogInput }
  | { readonly ok: false; readonly fault: QuickLogFault };

const wrong = (field: QuickLogFault["field"], said: QuickLogFault["said"]): Checked => ({
  ok: false,
  fault: { field, said },
});

function partyInput(draft: QuickLogDraft): Pick<LogInput, "company" | "caseId" | "person"> {
  const { party, personName, personPhone } = draft;
  const caseId = caseIdOf(draft);
  const person =
    personName.trim() === ""
      ? null
      : ({ kind: "new", name: personName, phone: personPhone.trim() || null } as const);
  if (party === null) return { company: null, caseId, person };
  switch (party.kind) {
    case "company":
      return { company: { kind: "existing", id: party.id }, caseId, person };
    case "case":
      return {
        company: party.companyId === null ? null : { kind: "existing", id: party.companyId },
        caseId,
        person,
      };
    case "person":
      return {
        company: party.companyId === null ? null : { kind: "existing", id: party.companyId },
        caseId,
        person: { kind: "existing", id: party.id },
      };
    case "new":
      return { company: { kind: "new", name: party.name }, caseId, person };
  }
}

/** An @ in the step says whose it is, before what was chosen beside it. */
export const stepOwnerOf = (draft: QuickLogDraft, step: StepWords): string =>
  step.kind === "owned" ? step.owner.id : draft.stepOwner;

const futureDate = (text: string, today: CalendarDate) =>
  parseTypedDate(text, { today, direction: "future" });

type Known = {
  readonly place: LogPlace | undefined;
  /** The next step with the owner that an @ in it names. */
  readonly step: StepWords;
  readonly today: CalendarDate;
};

/** Turns what was typed into what is sent, or names the first thing to mend. */
export function quickLogInput(draft: QuickLogDraft, { place, step, today }: Known): Checked {
  if (draft.party === null) return wrong("party", "nobody");
  if (place?.mayLog === false) return wrong("party", "onlyCases");
  if (draft.note.trim() === "" && draft.stepText.trim() === "" && !draft.isAnswer)
    return wrong("note", "nothing");
  if (draft.personPhone.trim() !== "" && draft.personName.trim() === "")
    return wrong("personName", "personName");
  if (step.kind === "several") return wrong("stepText", "stepWho");
  if (step.kind === "owned" && step.text === "") return wrong("stepText", "stepNobody");
  const due = draft.stepDue.trim() === "" ? null : futureDate(draft.stepDue, today);
  if (due?.ok === false) return wrong("stepDue", "date");
  const mayPromise = place?.case?.mayPromise ?? false;
  if (mayPromise && due === null && draft.stepText.trim() !== "") return wrong("stepDue", "stepDay");
  const moment =
    draft.occurred.trim() === "" ? null : parseTypedMoment(draft.occurred, { today, direction: "past" });
  if (moment?.ok === false) return wrong("occurred", "date");
  const answersCase = draft.isAnswer && mayPromise;
  const next = answersCase && !draft.noFurtherAnswer ? futureDate(draft.nextAnswer, today) : null;
  if (next?.ok === false) return wrong("nextAnswer", "nextAnswer");
  return {
    ok: true,
    input: {
      ...partyInput(draft),
      channel: draft.channel,
      note: draft.note,
      occurredAt: moment === null ? null : instantAt(moment.date, moment.time ?? "12:00"),
      audience: audienceAt(draft, place),
      isAnswer: draft.isAnswer,
      nextAnswer: next === null ? null : { on: next.date, about: draft.nextAnswerAbout.trim() || null },
      noFurtherAnswer: answersCase && draft.noFurtherAnswer,
      nextStep:
        step.text.trim() === ""
          ? null
          : { text: step.text, owner: stepOwnerOf(draft, step), dueOn: due === null ? null : due.date },
      earlierStepDone: draft.earlierStepDone,
    },
  };
}
