import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { trpc } from "../api.ts";
import type { QuickLogPrefill } from "../shell/quick-log.tsx";
import type { Party } from "./quick-log-draft.ts";

/** Finds what a row or a page already knows and hands it over once. */
export function usePrefilledParty(prefill: QuickLogPrefill, onFound: (party: Party) => void): void {
  const wanted = {
    companyId: prefill.companyId ?? null,
    personId: prefill.personId ?? null,
    caseId: prefill.caseId ?? null,
  };
  const isWanted = Object.values(wanted).some((id) => id !== null);
  const found = useQuery(trpc.contacts.prefill.queryOptions(wanted, { enabled: isWanted }));
  const isHandedOver = useRef(false);
  useEffect(() => {
    if (found.data == null || isHandedOver.current) return;
    isHandedOver.current = true;
    onFound(found.data);
  });
}
