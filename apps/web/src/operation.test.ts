import { describe, expect, it } from "vitest";
import { operations } from "./operation.ts";

describe("an operation", () => {
  it("keeps its id while the same is tried again", () => {
    const operation = operations();
    expect(operation.idFor({ note: "Ringde" })).toBe(operation.idFor({ note: "Ringde" }));
  });

  it("is another one when the person has changed something", () => {
    const operation = operations();
    expect(operation.idFor({ note: "Ringde" })).not.toBe(operation.idFor({ note: "Ringde igen" }));
  });

  it("is another one after it has succeeded, though the content is the same", () => {
    const operation = operations();
    const first = operation.idFor({ note: "Ringde" });
    operation.isOver();
    expect(operation.idFor({ note: "Ringde" })).not.toBe(first);
  });
});
