import { describe, expect, it } from "vitest";
import { backPath, paths, signInPath, startPathOf } from "./paths.ts";
import type { Me } from "./session/me.ts";

describe("the way back after signing in", () => {
  it("leads to where one was", () => {
    const address = new URL(signInPath("/arenden/26-K7QMX?vy=delar"), "https://lots.example");
    expect(address.pathname).toBe(paths.signIn);
    expect(backPath(address.searchParams.get("till"))).toBe("/arenden/26-K7QMX?vy=delar");
  });

  it.each(["//ond.example/", "https://ond.example", "/\\ond.example", "javascript:alert(1)", "", null])(
    "never leads out of the house: %s",
    (till) => expect(backPath(till)).toBeNull(),
  );
});

describe("the start page", () => {
  const someone = (...roles: Me["memberships"][number]["role"][]) =>
    ({ memberships: roles.map((role) => ({ role })) }) as unknown as Me;

  it.each([
    ["pilot", paths.myDay],
    ["manager", paths.overview],
    ["officer", paths.myParts],
    ["administrator", paths.settings],
  ] as const)("of a %s is %s", (role, path) => expect(startPathOf(someone(role))).toBe(path));

  it("is the pilot's for a pilot who also leads the unit", () => {
    expect(startPathOf(someone("manager", "pilot"))).toBe(paths.myDay);
  });
});
