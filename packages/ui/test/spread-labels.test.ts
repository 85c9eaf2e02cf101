import { expect, test } from "vitest";
import { spreadLabels } from "../src/spread-labels.ts";

test("labels with room stand on one level, over their places", () => {
  const placed = spreadLabels(
    [
      { at: 100, width: 60, align: "middle" },
      { at: 300, width: 60, align: "middle" },
    ],
    400,
  );
  expect(placed).toEqual([
    { left: 70, level: 0 },
    { left: 270, level: 0 },
  ]);
});

test("a label that would meet another goes up, and one at the rim keeps inside", () => {
  const placed = spreadLabels(
    [
      { at: 390, width: 80, align: "middle" },
      { at: 340, width: 80, align: "middle" },
      { at: 350, width: 80, align: "start" },
    ],
    400,
  );
  expect(placed).toEqual([
    { left: 320, level: 0 },
    { left: 300, level: 1 },
    { left: 320, level: 2 },
  ]);
});
