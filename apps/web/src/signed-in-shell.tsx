import { lazy, useEffect } from "react";
import { may, useMe } from "./session/me.ts";
import { AppShell } from "./shell/app-shell.tsx";

const loadQuickLog = () => import("./contacts/quick-log-panel.tsx");
const loadPalette = () => import("./search/palette-dialog.tsx");
const QuickLogPanel = lazy(async () => ({ default: (await loadQuickLog()).QuickLogPanel }));
const PaletteDialog = lazy(async () => ({ default: (await loadPalette()).PaletteDialog }));

const whenIdleMs = 1_500;

/** The frame with what opens over any screen, fetched while nothing else is done so that `L` and `S` open at once. */
export function SignedInShell() {
  const needsThem = may(useMe(), "contacts.log");
  useEffect(() => {
    if (!needsThem) return;
    const timer = setTimeout(() => void Promise.all([loadQuickLog(), loadPalette()]), whenIdleMs);
    return () => clearTimeout(timer);
  }, [needsThem]);
  return <AppShell QuickLogPanel={QuickLogPanel} PaletteDialog={PaletteDialog} />;
}
