import type { WaitingOn } from "../balls/waiting-on.ts";
import { type CalendarDate, daysBetween } from "../calendar/calendar-date.ts";
import { type CasePhase, casePhases } from "../cases/case.ts";

/** An open case as Översikt draws it. */
export type CountedCase = {
  readonly id: string;
  readonly phase: CasePhase;
  readonly openedOn: CalendarDate;
  readonly waitingOn: readonly WaitingOn[];
};

/** A holder with the cases in which it has at least one ball, and for how long: the oldest ball counts. */
export type HolderFigure<C> = {
  readonly holderKind: WaitingOn["holderKind"];
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly cases: readonly { readonly caseFile: C; readonly days: number }[];
};

type HolderNamed = Pick<WaitingOn, "holderKind" | "unitId" | "unitName">;

export const holderKey = ({ holderKind, unitId }: Pick<HolderNamed, "holderKind" | "unitId">): string =>
  unitId ?? holderKind;

/** Whoever holds the ball in most cases stands first. */
export const mostFirst = <H extends HolderNamed & { readonly count: number }>(holders: readonly H[]): H[] =>
  holders.toSorted((a, b) => b.count - a.count || (a.unitName ?? "").localeCompare(b.unitName ?? "", "sv"));

/** Whom the cases wait on. Sums may exceed the number of cases: a case can wait on several. */
export function figuresByHolder<C extends CountedCase>(
  cases: readonly C[],
  today: CalendarDate,
): HolderFigure<C>[] {
  const pairs = cases.flatMap((caseFile) => caseFile.waitingOn.map((group) => ({ caseFile, group })));
  const groups = Map.groupBy(pairs, ({ group }) => holderKey(group));
  const figures = [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const cases = own
      .map(({ caseFile, group }) => ({ caseFile, days: daysBetween(group.sinceOn, today) }))
      .toSorted((a, b) => b.days - a.days);
    const { holderKind, unitId, unitName } = first.group;
    return [{ holderKind, unitId, unitName, cases, count: cases.length }];
  });
  return mostFirst(figures);
}

/** Every phase with its cases, in the order a case goes through them. */
export const figuresByPhase = <C extends CountedCase>(cases: readonly C[]) =>
  casePhases.map((phase) => ({ phase, cases: cases.filter((caseFile) => caseFile.phase === phase) }));

/** How many days the oldest ball of a case has lain; 0 where nobody has one. */
export const daysWaited = ({ waitingOn }: CountedCase, today: CalendarDate): number =>
  Math.max(0, ...waitingOn.map(({ sinceOn }) => daysBetween(sinceOn, today)));
