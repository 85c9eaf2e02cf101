import type { ComponentType } from "react";
import { useDock } from "./docked.tsx";
import css from "./docked-panel.module.css";
import { type QuickLogProps, useQuickLog } from "./quick-log.tsx";

/** What stands docked beside the page: the quick log, else the screen's own panel, which waits behind it. */
export function DockedPanel({ QuickLogPanel }: { QuickLogPanel: ComponentType<QuickLogProps> }) {
  const { opened, close } = useQuickLog();
  const { setSlot } = useDock();
  return (
    <>
      {opened && <QuickLogPanel key={opened.turn} prefill={opened.prefill} onClose={close} />}
      <div ref={setSlot} className={css.slot} hidden={opened !== null} />
    </>
  );
}
