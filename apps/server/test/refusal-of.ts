import { Refusal } from "@lots/domain/refusal";
import { TRPCError } from "@trpc/server";
import * as z from "zod";

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

/** Field → codes, for an input that the schema refuses. */
export async function invalidFieldsOf(call: Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    await call;
  } catch (error) {
    if (error instanceof TRPCError && error.cause instanceof z.ZodError) {
      return z.flattenError(error.cause).fieldErrors;
    }
    throw error;
  }
  throw new Error("was not refused");
}
