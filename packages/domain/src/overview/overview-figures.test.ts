import { expect, test } from "vitest";
import type { WaitingOn } from "../balls/waiting-on.ts";
import { calendarDate } from "../calendar/calendar-input.ts";
import { type CountedCase, daysWaited, figuresByHolder, figuresByPhase } from "./overview-figures.ts";

const today = calendarDate.parse("2026-11-25");
const unit = (unitId: string, sinceOn: string): WaitingOn => ({
  holderKind: "unit",
  unitId,
  unitName: unitId,
  unitKind: "municipal",
  count: 1,
  sinceOn: calendarDate.parse(sinceOn),
});
const aCase = (id: string, openedOn: string, ...waitingOn: WaitingOn[]): CountedCase => ({
  id,
  phase: "permits",
  openedOn: calendarDate.parse(openedOn),
  waitingOn,
});

test("a case that waits on two units counts once at each, so the sums exceed the cases", () => {
  const figures = figuresByHolder(
    [aCase("a", "2026-11-01", unit("bygg", "2026-11-20"), unit("miljö", "2026-11-20"))],
    today,
  );
  expect(figures.map(({ unitId, cases }) => [unitId, cases.length])).toEqual([
    ["bygg", 1],
    ["miljö", 1],
  ]);
});

test("who has most cases comes first, and the longest wait first among them", () => {
  const [first] = figuresByHolder(
    [
      aCase("a", "2026-11-01", unit("miljö", "2026-11-01")),
      aCase("b", "2026-11-01", unit("bygg", "2026-11-20")),
      aCase("c", "2026-11-01", unit("bygg", "2026-11-02")),
    ],
    today,
  );
  expect(first?.cases.map(({ caseFile, days }) => [caseFile.id, days])).toEqual([
    ["c", 23],
    ["b", 5],
  ]);
});

test("empty phases stand there too, and who waits on nobody has waited no day", () => {
  expect(figuresByPhase([aCase("a", "2026-11-01")]).map(({ cases }) => cases.length)).toEqual([
    0, 0, 1, 0, 0,
  ]);
  expect(daysWaited(aCase("a", "2026-11-01"), today)).toBe(0);
});
