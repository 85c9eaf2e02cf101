import { TRPCClientError } from "@trpc/client";
import { describe, expect, it } from "vitest";
import { faultOf, isUnreachable } from "./api-fault.ts";

type Data = {
  httpStatus: number;
  reason?: string;
  details?: unknown;
  invalidFields?: unknown;
  requestId?: string;
};

/** As the link makes it from the server's answer. */
const answer = (data: Data) =>
  TRPCClientError.from({
    error: {
      code: -32600,
      message: "",
      data: { reason: null, details: null, invalidFields: null, requestId: null, ...data },
    },
  });

describe("what a failed request means", () => {
  it("is a refusal with its details when the server gives a reason", () => {
    const error = answer({
      httpStatus: 412,
      reason: "case-closed",
      details: { number: "26-K7QMX" },
      requestId: "r1",
    });
    expect(faultOf(error)).toEqual({
      kind: "refused",
      refusal: { reason: "case-closed", details: { number: "26-K7QMX" } },
    });
  });

  it("is said at the fields when the input was wrong", () => {
    const error = answer({ httpStatus: 400, invalidFields: { name: ["missing"] } });
    expect(faultOf(error)).toEqual({ kind: "invalid", fields: { name: ["missing"] } });
  });

  it("is a defect with its number when the server broke", () => {
    expect(faultOf(answer({ httpStatus: 500, requestId: "r2" }))).toEqual({
      kind: "defect",
      requestId: "r2",
    });
  });

  it.each([502, 503, 504])("is no answer at all when something in front said %i", (httpStatus) => {
    expect(isUnreachable(answer({ httpStatus }))).toBe(true);
  });

  it("is no answer when the network is gone", () => {
    expect(isUnreachable(TRPCClientError.from(new TypeError("Failed to fetch")))).toBe(true);
  });

  it("is never tried again when the server said no", () => {
    expect(isUnreachable(answer({ httpStatus: 409, reason: "handoff-answered" }))).toBe(false);
  });

  it("is a defect of the page when it did not come from a request", () => {
    expect(faultOf(new Error("x"))).toEqual({ kind: "defect", requestId: null });
  });
});
