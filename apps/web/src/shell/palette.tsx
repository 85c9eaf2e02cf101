import { createContext, type ReactNode, useContext, useMemo, useState } from "react";

type Palette = { readonly isOpen: boolean; readonly open: () => void; readonly close: () => void };

const PaletteContext = createContext<Palette | null>(null);

/** The search that opens over any page with `S` or Ctrl+K. */
export function usePalette(): Palette {
  const palette = useContext(PaletteContext);
  if (palette === null) throw new Error("usePalette stands outside of the shell.");
  return palette;
}

export function PaletteProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const palette = useMemo(
    () => ({ isOpen, open: () => setOpen(true), close: () => setOpen(false) }),
    [isOpen],
  );
  return <PaletteContext value={palette}>{children}</PaletteContext>;
}
