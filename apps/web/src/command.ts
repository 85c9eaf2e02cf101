import { type UseMutationOptions, useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type Fault, faultOf, isUnreachable } from "./api-fault.ts";
import { operations } from "./operation.ts";
import { useFaultText, useFieldFaults } from "./refusal-text.ts";

/** `trpc.<noun>.<verb>` of a procedure that changes something. */
type Procedure<I, O, E> = { readonly mutationOptions: () => UseMutationOptions<O, E, I> };

export type ChangeState = "idle" | "running" | "waiting-for-network" | "done";

export type Change<I, O> = {
  /** Gives what the server answered, or null when it said no: then `said` has the sentence. Never throws. */
  readonly run: (input: I) => Promise<O | null>;
  readonly state: ChangeState;
  /** Running or waiting for the network: the form is locked, its text stays. */
  readonly isBusy: boolean;
  readonly fault: Fault | null;
  /** What happened, what is kept, what to do; null while all is well, and for what stands at the fields. */
  readonly said: string | null;
  /** Field → sentence, when the server found an input wrong. */
  readonly fieldFaults: Readonly<Record<string, string>>;
  readonly forget: () => void;
};

function useChange<I, O, E>(options: UseMutationOptions<O, E, I>): Change<I, O> {
  const mutation = useMutation(options);
  const say = useFaultText();
  const fault = mutation.error === null ? null : faultOf(mutation.error);
  const isWaiting = mutation.isPaused || (mutation.isPending && mutation.failureCount > 0);
  return {
    run: async (input) => {
      try {
        return await mutation.mutateAsync(input);
      } catch {
        // Shown by the form through `said`; defects and the session's end are noted in `api.ts`.
        return null;
      }
    },
    state: isWaiting
      ? "waiting-for-network"
      : mutation.isPending
        ? "running"
        : mutation.isSuccess
          ? "done"
          : "idle",
    isBusy: mutation.isPending,
    fault,
    said: fault === null ? null : say(fault),
    fieldFaults: useFieldFaults(fault),
    forget: mutation.reset,
  };
}

/** A `setting` or `personal` procedure: sent once, since the server cannot tell a repeat from a second wish. */
export function useSetting<I, O, E>(procedure: Procedure<I, O, E>): Change<I, O> {
  return useChange(procedure.mutationOptions());
}

type WithoutOperation<I> = Omit<I, "operationId">;

/**
 * A `command`. Each thing the person does gets one operation id, kept while the network is tried again: what is
 * sent twice happens once. Without an answer it goes on trying until there is one.
 */
export function useCommand<I extends { operationId: string }, O, E>(
  procedure: Procedure<I, O, E>,
): Change<WithoutOperation<I>, O> {
  const [operation] = useState(operations);
  const change = useChange<I, O, E>({
    ...procedure.mutationOptions(),
    retry: (_tries, error) => isUnreachable(error),
    retryDelay: (tries) => Math.min(1_000 * 2 ** tries, 15_000),
  });
  return {
    ...change,
    run: async (input) => {
      // Omit and the id make I again; the compiler does not follow that for a type it does not know.
      const answer = await change.run({ ...input, operationId: operation.idFor(input) } as unknown as I);
      if (answer !== null) operation.isOver();
      return answer;
    },
  };
}
