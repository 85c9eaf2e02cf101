import { expect, test } from "vitest";
import { roles } from "../access/role.ts";
import { mayHoldRole, rolesGained, rolesLost } from "./user-roles.ts";

const allowedIn = (kind: "municipal" | "partner" | "outside", isRetired = false) =>
  roles.filter((role) => mayHoldRole({ unitId: "u", role }, { id: "u", kind, isRetired }));

test("each kind of unit has its roles", () => {
  expect(allowedIn("municipal")).toEqual(["pilot", "officer", "manager", "administrator"]);
  expect(allowedIn("partner")).toEqual(["officer", "manager"]);
  expect(allowedIn("outside")).toEqual([]);
  expect(allowedIn("municipal", true)).toEqual([]);
});

test("what is lost and what is gained is told by unit and role together", () => {
  const before = [{ unitId: "a", role: "officer" } as const, { unitId: "b", role: "officer" } as const];
  const after = [{ unitId: "a", role: "manager" } as const, { unitId: "b", role: "officer" } as const];
  expect(rolesLost(before, after)).toEqual([{ unitId: "a", role: "officer" }]);
  expect(rolesGained(before, after)).toEqual([{ unitId: "a", role: "manager" }]);
});
