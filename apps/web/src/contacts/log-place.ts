import type { AppRouter } from "@lots/server/api";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { trpc } from "../api.ts";
import { caseIdOf, type QuickLogDraft } from "./quick-log-draft.ts";

/** What the reader may do where the contact is about to be logged, as the server will hold it. */
export type LogPlace = inferRouterOutputs<AppRouter>["contacts"]["place"];

function companyIdOf({ party }: QuickLogDraft): string | null {
  if (party?.kind === "company") return party.id;
  return party?.kind === "person" ? party.companyId : null;
}

/** Undefined until the server has answered for this very party. */
export function useLogPlace(draft: QuickLogDraft): LogPlace | undefined {
  const asked = { caseId: caseIdOf(draft), companyId: companyIdOf(draft) };
  // A tick puts the contact on a case of the company: what is known of the company stays on screen meanwhile.
  const isTicked = asked.caseId !== null && asked.companyId !== null;
  const options = isTicked ? { placeholderData: keepPreviousData } : {};
  return useQuery(trpc.contacts.place.queryOptions(asked, options)).data;
}

/** The audience that was chosen, or the usual one; what is not offered here was chosen for another place. */
export function audienceAt(draft: QuickLogDraft, place: LogPlace | undefined) {
  const chosen = place?.audiences.find((audience) => audience === draft.audience);
  return chosen ?? place?.defaultAudience ?? "municipality";
}
