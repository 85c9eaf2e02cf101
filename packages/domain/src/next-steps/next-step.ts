import type { CalendarDate } from "../calendar/calendar-date.ts";
import { refuse } from "../refusal.ts";

/** A person, or the company itself: then the pilot watches it (heart.md A2). */
export const stepOwnerKinds = ["user", "company"] as const;
export type StepOwnerKind = (typeof stepOwnerKinds)[number];

/** A user's id, or the company. */
export type StepOwner = string;
export const companyOwns = "company";

export const ownerColumns = (owner: StepOwner) =>
  owner === companyOwns
    ? ({ ownerKind: "company", ownerUserId: null } as const)
    : ({ ownerKind: "user", ownerUserId: owner } as const);

/** A step is planned for today or later; an old one keeps its passed day while only its words change. */
export function checkStepDate(
  dueOn: CalendarDate | null,
  today: CalendarDate,
  before: CalendarDate | null = null,
): void {
  if (dueOn !== null && dueOn < today && dueOn !== before) refuse("date-passed", { field: "dueOn" });
}

/** A step on a case has a day; on a contact it may be "utan datum" (heart.md A4). */
export function requireCaseDate(dueOn: CalendarDate | null): CalendarDate {
  return dueOn ?? refuse("next-step-missing");
}
