import { describe, expect, it } from "vitest";
import { calendarDate, instant } from "../calendar/calendar-input.ts";
import { checkPause, isPaused } from "./case-pause.ts";
import { checkPhaseChange, hasPhases, isStepBack } from "./case-phase.ts";
import { isSilent } from "./case-silence.ts";
import { checkNextAnswer, firstAnswerOn } from "./next-answer.ts";

const on = (text: string) => calendarDate.parse(text);
const days = { answerDaysQuestion: 2, answerDaysOther: 10 };

describe("the promised answer", () => {
  it("falls on working days: over Christmas a question takes until the 29th", () => {
    expect(firstAnswerOn("question", on("2026-12-23"), days)).toBe("2026-12-29");
    expect(firstAnswerOn("question", on("2026-12-24"), days)).toBe("2026-12-29");
    expect(firstAnswerOn("establishment", on("2026-12-18"), days)).toBe("2027-01-08");
  });

  it("may be for today and not for yesterday", () => {
    expect(() => checkNextAnswer(on("2026-11-25"), on("2026-11-25"))).not.toThrow();
    expect(() => checkNextAnswer(on("2026-11-24"), on("2026-11-25"))).toThrow("date-passed");
  });
});

describe("a pause", () => {
  it("holds until its day, and not on it", () => {
    const paused = { pausedUntil: on("2026-12-01") };
    expect(isPaused(paused, on("2026-11-30"))).toBe(true);
    expect(isPaused(paused, on("2026-12-01"))).toBe(false);
    expect(isPaused({ pausedUntil: null }, on("2026-12-01"))).toBe(false);
  });

  it("ends on a later day than it began", () => {
    expect(() => checkPause(on("2026-11-25"), on("2026-11-25"))).toThrow("date-passed");
    expect(() => checkPause(on("2026-11-26"), on("2026-11-25"))).not.toThrow();
  });
});

describe("silence", () => {
  const today = on("2026-11-25");
  const silent = (at: string | null, openedOn = "2026-01-01") =>
    isSilent(at === null ? null : instant.parse(at), on(openedOn), today, 14);

  it("begins after fourteen days, counted in Sweden's days", () => {
    expect(silent("2026-11-12T09:00:00.000Z")).toBe(false);
    expect(silent("2026-11-11T09:00:00.000Z")).toBe(true);
    // Half past midnight on the 12th in Sweden.
    expect(silent("2026-11-11T23:30:00.000Z")).toBe(false);
  });

  it("is counted from the opening where nothing has been written", () => {
    expect(silent(null, "2026-11-20")).toBe(false);
    expect(silent(null, "2026-11-11")).toBe(true);
  });
});

describe("phases", () => {
  it("are skipped freely and stepped back with a reason", () => {
    expect(isStepBack("permits", "inquiry")).toBe(true);
    expect(() => checkPhaseChange("inquiry", "opening", null)).not.toThrow();
    expect(() => checkPhaseChange("opening", "building", null)).toThrow("reason-missing");
    expect(() => checkPhaseChange("opening", "building", "Ny tomt")).not.toThrow();
  });

  it("are none for a question", () => {
    expect(hasPhases("question")).toBe(false);
    expect(hasPhases("relocation")).toBe(true);
  });
});
