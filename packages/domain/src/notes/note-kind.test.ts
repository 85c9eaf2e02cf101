import { describe, expect, it } from "vitest";
import { noteKindAfter, noteKindFor } from "./note-kind.ts";

describe("TF 2 kap. 12 §, FL 27 §: what kind of note it is", () => {
  it("is a working note while only the own unit reads it, and on record otherwise", () => {
    expect(noteKindFor("unit")).toBe("working");
    for (const audience of ["municipality", "partners", "company"] as const)
      expect(noteKindFor(audience)).toBe("file");
  });

  it("comes on record when others get to read it", () => {
    expect(noteKindAfter("working", "municipality")).toBe("file");
  });

  it("stays on record when its readers become fewer: what is on record is never purged", () => {
    expect(noteKindAfter("file", "unit")).toBe("file");
  });
});
