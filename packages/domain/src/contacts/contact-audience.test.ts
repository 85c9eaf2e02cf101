import { expect, test } from "vitest";
import { audiencesFor, defaultAudienceFor } from "./contact-audience.ts";

test("partners are offered as readers only where the case is shared with one", () => {
  const onCase = { writer: "municipal", onCase: true } as const;
  expect(audiencesFor({ ...onCase, shared: false })).not.toContain("partners");
  expect(audiencesFor({ ...onCase, shared: true })).toContain("partners");
});

test("without a case only the municipality's own can read", () => {
  expect(audiencesFor({ writer: "municipal", onCase: false, shared: false })).toEqual([
    "unit",
    "municipality",
  ]);
});

test("a partner never writes for readers that it is not among itself", () => {
  const place = { writer: "partner", onCase: true, shared: true } as const;
  expect(audiencesFor(place)).toEqual(["unit", "partners"]);
  expect(defaultAudienceFor(place)).toBe("partners");
});

test("the secrecy mark is offered nowhere", () => {
  for (const writer of ["municipal", "partner"] as const)
    for (const onCase of [true, false])
      for (const shared of [true, false])
        expect(audiencesFor({ writer, onCase, shared })).not.toContain("secret");
});
