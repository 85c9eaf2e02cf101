import { onDemand } from "@lots/ui/on-demand";
import { AppShell } from "./shell/app-shell.tsx";

const QuickLogPanel = onDemand(async () => (await import("./contacts/quick-log-panel.tsx")).QuickLogPanel);
const PaletteDialog = onDemand(async () => (await import("./search/palette-dialog.tsx")).PaletteDialog);

/** The frame with what opens over any screen. */
export function SignedInShell() {
  return <AppShell QuickLogPanel={QuickLogPanel} PaletteDialog={PaletteDialog} />;
}
