import { calendarDateAt, daysBetween } from "@lots/domain/calendar/calendar-date";
import type { CaseSort } from "@lots/domain/cases/case-filter";
import { caseName } from "@lots/domain/cases/case-name";
import type { AppRouter } from "@lots/server/api";
import { AgeSquare, ageOf } from "@lots/ui/age-square";
import { Ball } from "@lots/ui/ball";
import { ClockMark } from "@lots/ui/clock-mark";
import { Link } from "@lots/ui/link";
import { PromiseMark } from "@lots/ui/promise-mark";
import { StateGlyph } from "@lots/ui/state-glyph";
import type { WindowedColumn } from "@lots/ui/windowed-list";
import type { inferRouterOutputs } from "@trpc/server";
import { useMemo } from "react";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { useDayWords } from "../words/day-words.ts";
import css from "./case-list.module.css";
import { useHolderName } from "./holder-name.ts";

export type CaseRow = inferRouterOutputs<AppRouter>["cases"]["list"]["rows"][number];

const initials = (name: string): string =>
  name
    .split(" ")
    .map((part) => part.charAt(0))
    .join("");

/** The three facts as columns, the next step, and when something last happened. */
export function useCaseColumns(
  order: {
    sort: CaseSort;
    descending: boolean;
    hrefOf: (sort: CaseSort) => string;
  },
  askedHolder: string | null,
): readonly WindowedColumn<CaseRow>[] {
  const say = useTranslations("cases.list");
  const sayDates = useTranslations("dates");
  const sayBall = useTranslations("cases.ball");
  const codes = useTranslations("codes");
  const nameOf = useHolderName();
  const { day, today } = useDayWords();
  // The same columns as long as nothing changes in them: the rows that stand are not drawn anew.
  return useMemo(() => {
    const isAsked = ({ unitId, holderKind }: CaseRow["waitingOn"][number]) =>
      (unitId ?? holderKind) === askedHolder;
    const sorting = (sort: CaseSort) => ({
      href: order.hrefOf(sort),
      direction:
        order.sort !== sort ? null : order.descending ? ("descending" as const) : ("ascending" as const),
    });
    const dayCell = (on: CaseRow["nextAnswerOn"], absent: string) => {
      if (on === null) return <span className={css.absent}>{absent}</span>;
      if (on < today) {
        return (
          <span className={css.late}>
            <StateGlyph state="late" size={12} /> {day(on, "short")}
          </span>
        );
      }
      return on === today ? <b>{sayDates("today")}</b> : day(on, "short");
    };
    const ballCell = (row: CaseRow) => {
      if (row.closedOn !== null) return <span className={css.absent}>{sayBall("closed")}</span>;
      if (row.pausedUntil !== null) return sayBall("paused", { day: day(row.pausedUntil, "short") });
      // Whom one asked for stands first: its days are why the case is in the list.
      const [first, ...rest] = row.waitingOn.toSorted((a, b) => Number(isAsked(b)) - Number(isAsked(a)));
      if (first === undefined) return <span className={css.absent}>{say("none")}</span>;
      const days = daysBetween(first.sinceOn, today);
      return (
        <span className={css.ball}>
          <span className={css.holder}>
            {nameOf(first)}{" "}
            {rest.length > 0 && <span className={css.others}>{sayBall("more", { count: rest.length })}</span>}
          </span>
          <span className={css.age}>
            <AgeSquare age={ageOf(days)} /> {sayDates("daysShort", { days })}
          </span>
        </span>
      );
    };
    return [
      {
        id: "case",
        head: say("column.case"),
        width: "minmax(290px, 3fr)",
        isRowHead: true,
        sorting: sorting("company"),
        cell: (row) => (
          <>
            <Link href={paths.caseFile(row.number)} kind="strong">
              {caseName(row)}
            </Link>{" "}
            <span className={css.absent}>{row.title}</span>
          </>
        ),
      },
      {
        id: "phase",
        head: say("column.phase"),
        width: "108px",
        cell: (row) => codes(`casePhase.${row.phase}`),
      },
      {
        id: "waitingOn",
        head: say("column.waitingOn"),
        mark: <Ball />,
        isText: true,
        width: "minmax(200px, 1.6fr)",
        sorting: sorting("waiting"),
        cell: ballCell,
      },
      {
        id: "nextAnswer",
        head: say("column.nextAnswer"),
        mark: <PromiseMark />,
        width: "96px",
        sorting: sorting("nextAnswer"),
        cell: (row) => dayCell(row.nextAnswerOn, say("noDate")),
      },
      {
        id: "expected",
        head: say("column.expected"),
        mark: <ClockMark />,
        width: "96px",
        sorting: sorting("expected"),
        cell: (row) => dayCell(row.nearestExpectedOn, say("none")),
      },
      {
        id: "step",
        isText: true,
        head: say("column.step"),
        width: "minmax(120px, 1.3fr)",
        narrow: "plain",
        cell: (row) => row.nextStep?.text ?? <span className={css.absent}>{say("none")}</span>,
      },
      {
        id: "due",
        head: say("column.due"),
        width: "84px",
        sorting: sorting("nextStep"),
        cell: (row) => dayCell(row.nextStep?.dueOn ?? null, ""),
      },
      {
        id: "pilot",
        head: say("column.pilot"),
        width: "40px",
        cell: (row) => <abbr title={row.pilot.name}>{initials(row.pilot.name)}</abbr>,
      },
      {
        id: "last",
        head: say("column.last"),
        width: "64px",
        align: "end",
        narrow: "hidden",
        cell: (row) =>
          row.lastEntryAt === null ? (
            ""
          ) : (
            <span className={css.absent}>{day(calendarDateAt(row.lastEntryAt), "short")}</span>
          ),
      },
    ];
  }, [say, sayDates, sayBall, codes, nameOf, day, today, order, askedHolder]);
}
