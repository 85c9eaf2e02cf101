import type { RefusalDetails, RefusalReason } from "@lots/domain/refusal";
import type { AppRouter } from "@lots/server/api";
import { isTRPCClientError } from "@trpc/client";

/** A refusal as it comes over the wire: the reason with the details that belong to it. */
export type AnyRefusal = {
  [R in RefusalReason]: { readonly reason: R; readonly details: RefusalDetails[R] };
}[RefusalReason];

export type InvalidFields = Readonly<Record<string, readonly string[]>>;

/** What a failed request means to the person: four kinds, told apart in this one place. */
export type Fault =
  | { readonly kind: "refused"; readonly refusal: AnyRefusal }
  | { readonly kind: "invalid"; readonly fields: InvalidFields }
  /** No answer, or only from something in front of the server: nobody knows whether it was done. */
  | { readonly kind: "unreachable" }
  | { readonly kind: "defect"; readonly requestId: string | null };

const unavailable: readonly (number | undefined)[] = [502, 503, 504];

export function faultOf(error: unknown): Fault {
  if (!isTRPCClientError<AppRouter>(error)) return { kind: "defect", requestId: null };
  const data = error.data;
  if (!data || unavailable.includes(data.httpStatus)) return { kind: "unreachable" };
  if (data.reason !== null) {
    // The server sends the details of exactly this reason; the wire's type has forgotten that they belong together.
    const refusal = { reason: data.reason, details: data.details } as AnyRefusal;
    return { kind: "refused", refusal };
  }
  if (data.invalidFields !== null) return { kind: "invalid", fields: data.invalidFields };
  return { kind: "defect", requestId: data.requestId };
}

export const isUnreachable = (error: unknown): boolean => faultOf(error).kind === "unreachable";

export const isRefusedBecause = (error: unknown, reason: RefusalReason): boolean => {
  const fault = faultOf(error);
  return fault.kind === "refused" && fault.refusal.reason === reason;
};
