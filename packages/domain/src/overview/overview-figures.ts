import type { WaitingOn } from "../balls/waiting-on.ts";
import { type CalendarDate, daysBetween } from "../calendar/calendar-date.ts";
import { type CasePhase, casePhases } from "../cases/case.ts";

/** An open case as Översikt counts it. */
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
  /** More than two weeks ("längre än två veckor"). */
  readonly long: number;
};

const longWaitDays = 14;

const keyOf = ({ holderKind, unitId }: WaitingOn): string => unitId ?? holderKind;

/** Whom the open cases wait on, most cases first. Sums may exceed the number of cases: a case can wait on several. */
export function figuresByHolder<C extends CountedCase>(
  cases: readonly C[],
  today: CalendarDate,
): HolderFigure<C>[] {
  const pairs = cases.flatMap((caseFile) => caseFile.waitingOn.map((group) => ({ caseFile, group })));
  const groups = Map.groupBy(pairs, ({ group }) => keyOf(group));
  return [...groups.values()]
    .flatMap((own): HolderFigure<C>[] => {
      const [first] = own;
      if (first === undefined) return [];
      const waits = own
        .map(({ caseFile, group }) => ({ caseFile, days: daysBetween(group.sinceOn, today) }))
        .toSorted((a, b) => b.days - a.days);
      const { holderKind, unitId, unitName } = first.group;
      return [
        {
          holderKind,
          unitId,
          unitName,
          cases: waits,
          long: waits.filter(({ days }) => days > longWaitDays).length,
        },
      ];
    })
    .toSorted(
      (a, b) => b.cases.length - a.cases.length || (a.unitName ?? "").localeCompare(b.unitName ?? "", "sv"),
    );
}

/** Every phase with its cases, in the order a case goes through them. */
export const figuresByPhase = <C extends CountedCase>(cases: readonly C[]) =>
  casePhases.map((phase) => ({ phase, cases: cases.filter((caseFile) => caseFile.phase === phase) }));

/** How many days the oldest ball of a case has lain; 0 where nobody has one. */
export const daysWaited = ({ waitingOn }: CountedCase, today: CalendarDate): number =>
  Math.max(0, ...waitingOn.map(({ sinceOn }) => daysBetween(sinceOn, today)));

/** Half are younger than this many days; null where there is nothing to count. */
export function medianAge(cases: readonly CountedCase[], today: CalendarDate): number | null {
  const ages = cases.map(({ openedOn }) => daysBetween(openedOn, today)).toSorted((a, b) => a - b);
  return ages[Math.floor(ages.length / 2)] ?? null;
}
