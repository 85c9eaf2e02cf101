import { lazy, Suspense } from "react";
import { useDock } from "./docked.tsx";
import css from "./docked-panel.module.css";
import { useQuickLog } from "./quick-log.tsx";

const loadQuickLog = () => import("../contacts/quick-log-panel.tsx");
const QuickLogPanel = lazy(async () => ({ default: (await loadQuickLog()).QuickLogPanel }));

/** Fetched while nothing else is done, so that `L` opens at once. */
export const preloadQuickLog = (): void => void loadQuickLog();

/** What stands docked beside the page: the quick log, else the screen's own panel, which waits behind it. */
export function DockedPanel() {
  const { opened, close } = useQuickLog();
  const { setSlot } = useDock();
  return (
    <>
      {opened && (
        <Suspense key={opened.turn}>
          <QuickLogPanel prefill={opened.prefill} onClose={close} />
        </Suspense>
      )}
      <div ref={setSlot} className={css.slot} hidden={opened !== null} />
    </>
  );
}
