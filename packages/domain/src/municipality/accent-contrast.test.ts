import fc from "fast-check";
import { expect, test } from "vitest";
import { checkAccent, nearestAccent } from "./accent-contrast.ts";

test.each(["#1f5f8b", "#7a1f4b", "#000000", "#11222b", "#005a3c"])("%s can be used as it is", (accent) => {
  expect(nearestAccent(accent)).toBeNull();
});

test.each(["#ffffff", "#ffcc00", "#ffff00", "#9ad0f5"])("%s gets a darker one that can", (accent) => {
  expect(nearestAccent(accent)).toMatch(/^#[\da-f]{6}$/);
});

test("what is offered instead of any colour is a colour that is taken (WCAG 1.4.3, 1.4.11)", () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, "0")}`);
  fc.assert(
    fc.property(colour, (accent) => {
      const nearest = nearestAccent(accent);
      return nearest === null || nearestAccent(nearest) === null;
    }),
  );
});

test("the form is told by the same rule as the server: kept as written, a darker one offered, or no colour yet", () => {
  expect(checkAccent("#7A1F63")).toEqual({ passes: true, nearest: "#7a1f63" });
  expect(checkAccent("#ffcc00")).toEqual({ passes: false, nearest: nearestAccent("#ffcc00") });
  expect(checkAccent("plommon")).toBeNull();
  expect(checkAccent("#fff")).toBeNull();
});
