import { describe, expect, it } from "vitest";
import { calendarDate } from "../calendar/calendar-input.ts";
import { caseNumberOf, caseNumberPattern, normalCaseNumber } from "./case-number.ts";

const today = calendarDate.parse("2026-11-25");

describe("a case's number", () => {
  it("is the year and five drawn signs", () => {
    expect(caseNumberOf(today, () => 0)).toBe("26-33333");
    expect(caseNumberOf(today, (below) => below - 1)).toBe("26-XXXXX");
  });

  it("holds no sign that is taken for another, and no vowel", () => {
    const drawn = new Set<string>();
    for (let i = 0; i < 40; i += 1)
      for (const sign of caseNumberOf(today, (below) => i % below).slice(3)) drawn.add(sign);
    expect([...drawn].filter((sign) => "01258OILZSBUVAEY".includes(sign))).toEqual([]);
    expect(drawn.size).toBe(20);
  });

  it("is recognised, as in the design's example", () => {
    expect(caseNumberPattern.test("26-K7QMX")).toBe(true);
    expect(caseNumberPattern.test("26-K7QM")).toBe(false);
    expect(normalCaseNumber(" 26-k7qmx ")).toBe("26-K7QMX");
  });
});
