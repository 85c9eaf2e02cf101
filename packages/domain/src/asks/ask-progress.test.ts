import { expect, test } from "vitest";
import { askProgress } from "./ask-progress.ts";

test("2 av 3 besvarade", () => {
  expect(askProgress(["answered", "answered", "sent"])).toEqual({ answered: 2, asked: 3, done: false });
});

test("who passed it on is counted as the one it went to", () => {
  expect(askProgress(["forwarded", "answered", "accepted"])).toEqual({ answered: 1, asked: 2, done: false });
});

test("done when nobody's answer is waited for", () => {
  expect(askProgress(["answered", "refused", "withdrawn", "lapsed"])).toEqual({
    answered: 1,
    asked: 4,
    done: true,
  });
});
