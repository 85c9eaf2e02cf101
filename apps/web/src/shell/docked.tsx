import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";

type Dock = {
  readonly slot: HTMLElement | null;
  readonly setSlot: (slot: HTMLElement | null) => void;
  readonly isTaken: boolean;
  readonly setTaken: (isTaken: boolean) => void;
};

const DockContext = createContext<Dock | null>(null);

export function useDock(): Dock {
  const dock = useContext(DockContext);
  if (dock === null) throw new Error("useDock stands outside of the shell.");
  return dock;
}

export function DockProvider({ children }: { children: ReactNode }) {
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [isTaken, setTaken] = useState(false);
  const dock = useMemo(() => ({ slot, setSlot, isTaken, setTaken }), [slot, isTaken]);
  return <DockContext value={dock}>{children}</DockContext>;
}

/** A screen's own `Panel`, docked at the right like the quick log: `{id && <Docked><UnitPanel … /></Docked>}`. */
export function Docked({ children }: { children: ReactNode }) {
  const { slot, setTaken } = useDock();
  useEffect(() => {
    setTaken(true);
    return () => setTaken(false);
  }, [setTaken]);
  return slot === null ? null : createPortal(children, slot);
}
