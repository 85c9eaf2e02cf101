import { expect, test } from "vitest";
import { calendarDate } from "../calendar/calendar-input.ts";
import type { BallHolderKind } from "./ball.ts";
import { compareWaiting, longWaitBefore } from "./waiting-on.ts";

const day = (text: string) => calendarDate.parse(text);

const holder = (
  holderKind: BallHolderKind,
  sortKey: string | null,
  unitKind: "municipal" | "partner" | "outside" | null,
  sinceOn = day("2026-11-20"),
) => ({ holderKind, sortKey, unitKind, unitId: sortKey, sinceOn });

test("who has waited longest comes first; on the same day the company, authorities, partners, units, the pilot", () => {
  const inOrder = [
    holder("pilot", null, null, day("2026-11-01")),
    holder("company", null, null),
    holder("unit", "polisen", "outside"),
    holder("unit", "närsam", "partner"),
    holder("unit", "bygg", "municipal"),
    holder("unit", "miljö", "municipal"),
    holder("pilot", null, null),
  ];
  expect(inOrder.toReversed().sort(compareWaiting)).toEqual(inOrder);
});

test("longer than two weeks is more than fourteen days", () => {
  expect(longWaitBefore(day("2026-11-25"))).toBe("2026-11-11");
});
