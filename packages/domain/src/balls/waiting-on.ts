import { addDays, type CalendarDate } from "../calendar/calendar-date.ts";
import type { UnitKind } from "../units/unit.ts";
import type { BallHolderKind } from "./ball.ts";

/** One holder among those a case waits on: how many balls, and since when the oldest. */
export type WaitingOn = {
  readonly holderKind: BallHolderKind;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly unitKind: UnitKind | null;
  readonly count: number;
  readonly sinceOn: CalendarDate;
};

type Placed = Pick<WaitingOn, "holderKind" | "unitKind" | "unitId" | "sinceOn"> & {
  readonly sortKey: string | null;
};

const kindsInOrder = ["company", "outside", "partner", "municipal", "pilot"] as const;

const placeOf = ({ holderKind, unitKind }: Placed): number =>
  kindsInOrder.indexOf(holderKind === "unit" ? (unitKind ?? "municipal") : holderKind);

const compareText = (a: string | null, b: string | null): number => {
  if (a === b) return 0;
  return (a ?? "") < (b ?? "") ? -1 : 1;
};

/** Who has waited longest comes first; then the company, outside authorities, partners, the municipality, the pilot. */
export const compareWaiting = (a: Placed, b: Placed): number =>
  compareText(a.sinceOn, b.sinceOn) ||
  placeOf(a) - placeOf(b) ||
  compareText(a.sortKey, b.sortKey) ||
  compareText(a.unitId, b.unitId);

/** "Längre än två veckor": more than fourteen calendar days. */
export const longWaitDays = 14;

/** A ball held since before this day has waited longer than two weeks. */
export const longWaitBefore = (today: CalendarDate): CalendarDate => addDays(today, -longWaitDays);
