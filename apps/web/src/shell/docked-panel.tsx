import { lazy, Suspense } from "react";
import { type QuickLogPrefill, useQuickLog } from "./quick-log.tsx";

const loadQuickLog = () => import("../contacts/quick-log-panel.tsx");
const QuickLogPanel = lazy(async () => ({ default: (await loadQuickLog()).QuickLogPanel }));

/** Fetched while nothing else is done, so that `L` opens at once. */
export const preloadQuickLog = (): void => void loadQuickLog();

export function DockedPanel({ prefill }: { prefill: QuickLogPrefill }) {
  const { close } = useQuickLog();
  return (
    <Suspense>
      <QuickLogPanel prefill={prefill} onClose={close} />
    </Suspense>
  );
}
