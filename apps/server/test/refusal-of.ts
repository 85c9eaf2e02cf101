import { Refusal } from "@lots/domain/refusal";
import { TRPCError } from "@trpc/server";

/** The refusal that the call ends with: `expect(await refusalOf(call)).toMatchObject({ reason: "not-found" })`. */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call;
  } catch (error) {
    if (error instanceof TRPCError && error.cause instanceof Refusal) return error.cause;
    throw error;
  }
  throw new Error("was not refused");
}

/** Only the reason, where the details do not matter. */
export const reasonOf = async (call: Promise<unknown>): Promise<string> => (await refusalOf(call)).reason;
