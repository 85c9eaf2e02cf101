import { lazy, Suspense } from "react";
import { usePalette } from "./palette.tsx";

const loadPalette = () => import("../search/palette-dialog.tsx");
const PaletteDialog = lazy(async () => ({ default: (await loadPalette()).PaletteDialog }));

/** Fetched while nothing else is done, so that `S` opens at once. */
export const preloadPalette = (): void => void loadPalette();

export function PaletteHost() {
  const { isOpen } = usePalette();
  if (!isOpen) return null;
  return (
    <Suspense>
      <PaletteDialog />
    </Suspense>
  );
}
