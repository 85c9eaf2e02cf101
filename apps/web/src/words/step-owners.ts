import type { Mentionable } from "@lots/domain/next-steps/step-mention";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { trpc } from "../api.ts";

/** Everybody who sees what the step is about, in Swedish order; `null` where it is about no case. */
export function useStepOwners(caseId: string | null): readonly Mentionable[] {
  const owners = useQuery(
    trpc.nextSteps.owners.queryOptions({ caseId }, { placeholderData: keepPreviousData }),
  );
  return owners.data ?? [];
}
