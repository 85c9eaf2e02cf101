import { Refusal } from "@lots/domain/refusal";
import type { TRPCError } from "@trpc/server";

/** Says in the header, too, when to try again. */
export function retryAfter(errors: readonly TRPCError[]): { headers?: Record<string, string> } {
  for (const { cause } of errors) {
    if (cause instanceof Refusal && "retryAfterSeconds" in cause.details) {
      return { headers: { "retry-after": String(cause.details.retryAfterSeconds) } };
    }
  }
  return {};
}
