import { capabilitiesFor } from "@lots/domain/access/capability";
import type { Role } from "@lots/domain/access/role";
import { describe, expect, it } from "vitest";
import type { Me } from "../session/me.ts";
import { phonePlacesOf, placeAt, placesOf } from "./places.ts";

const someone = (role: Role): Me => {
  const membership = { unitId: "u", unitKind: "municipal", unitDuty: null, role } as const;
  const capabilities = capabilitiesFor({ userId: "p", memberships: [membership] });
  // Only what the places ask for.
  return { memberships: [membership], capabilities } as unknown as Me;
};
const seenBy = (role: Role) => placesOf(someone(role)).map(({ id }) => id);

describe("the rail", () => {
  it("shows an administrator people and units, and no content", () => {
    expect(seenBy("administrator")).toEqual(["users", "units", "settings"]);
  });

  it("shows nobody else people and units", () => {
    for (const role of ["pilot", "officer", "manager"] as const) {
      expect(seenBy(role)).not.toContain("users");
      expect(seenBy(role)).toContain("cases");
    }
  });

  it("has Min dag for the pilot only", () => {
    expect(seenBy("pilot")[0]).toBe("myDay");
    expect(seenBy("officer")).not.toContain("myDay");
  });

  it.each(["pilot", "officer", "manager", "administrator"] as const)(
    "has the phone's two places of a %s",
    (role) => {
      for (const place of phonePlacesOf(someone(role))) expect(seenBy(role)).toContain(place);
    },
  );

  it("knows the place that an address belongs to", () => {
    expect(placeAt("/arenden/26-K7QMX")).toBe("cases");
    expect(placeAt("/installningar/personer")).toBe("users");
    expect(placeAt("/installningar")).toBe("settings");
    expect(placeAt("/vem-ser-vad")).toBe("help");
    expect(placeAt("/overlamning/1")).toBeUndefined();
  });
});
