import { expect, test } from "vitest";
import { instant } from "../calendar/calendar-input.ts";
import { occurredAtOf, refuseEmpty, refuseNobody, refuseUnclearAnswer } from "./contact-rules.ts";

const now = instant.parse("2026-11-25T09:00:00.000Z");

test("a contact is of now unless another time is said", () => {
  expect(occurredAtOf(null, now)).toBe(now);
  expect(occurredAtOf(instant.parse("2026-11-24T13:00:00.000Z"), now)).toBe("2026-11-24T13:00:00.000Z");
});

test("a phone whose clock goes four minutes ahead may log, a contact of tomorrow is refused", () => {
  expect(occurredAtOf(instant.parse("2026-11-25T09:04:00.000Z"), now)).toBe("2026-11-25T09:04:00.000Z");
  expect(() => occurredAtOf(instant.parse("2026-11-26T09:00:00.000Z"), now)).toThrow("date-ahead");
});

test("a missed call with something to do is a contact, an empty form is none", () => {
  refuseEmpty({ note: "", isAnswer: false, nextStep: { text: "Ring igen" } });
  refuseEmpty({ note: "", isAnswer: true, nextStep: null });
  expect(() => refuseEmpty({ note: "", isAnswer: false, nextStep: null })).toThrow("contact-empty");
});

test("a contact is with somebody", () => {
  refuseNobody({ company: null, person: null, caseId: "a case under a code name" });
  expect(() => refuseNobody({ company: null, person: null, caseId: null })).toThrow("contact-with-nobody");
});

const besked = { isAnswer: true, nextAnswer: null, noFurtherAnswer: false };
const next = { on: "2026-12-04" };

test("the pilot's besked says when the next one comes, or that none will", () => {
  expect(() => refuseUnclearAnswer(besked, true)).toThrow("next-answer-missing");
  refuseUnclearAnswer({ ...besked, nextAnswer: next }, true);
  refuseUnclearAnswer({ ...besked, noFurtherAnswer: true }, true);
});

test("a colleague's besked is logged as one, but promises nothing", () => {
  refuseUnclearAnswer(besked, false);
  expect(() => refuseUnclearAnswer({ ...besked, nextAnswer: next }, false)).toThrow("not-allowed");
  expect(() => refuseUnclearAnswer({ ...besked, noFurtherAnswer: true }, false)).toThrow("not-allowed");
});

test("who gave no besked does not move the promise with a contact", () => {
  expect(() => refuseUnclearAnswer({ ...besked, isAnswer: false, nextAnswer: next }, true)).toThrow(
    "next-answer-missing",
  );
});
