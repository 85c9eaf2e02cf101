import { AppFrame } from "@lots/ui/app-frame";
import { onDemand } from "@lots/ui/on-demand";
import { type ComponentType, Suspense } from "react";
import { Outlet, useLocation } from "react-router";
import { useTranslations } from "use-intl";
import { startPathOf } from "../paths.ts";
import { useMe } from "../session/me.ts";
import { useAccount } from "./account.ts";
import { Banner } from "./banner.tsx";
import { DockProvider, useDock } from "./docked.tsx";
import { DockedPanel } from "./docked-panel.tsx";
import { useGlobalKeys } from "./global-keys.ts";
import { useMainActs } from "./main-acts.ts";
import { PaletteProvider, usePalette } from "./palette.tsx";
import { phonePlacesOf, placeAt, useFramePlaces } from "./places.ts";
import { type QuickLogProps, QuickLogProvider, useQuickLog } from "./quick-log.tsx";
import { unitNamesOf } from "./unit-names.ts";
import { usePageTop } from "./use-page-top.ts";

const SignOutDialog = onDemand(async () => (await import("./sign-out-dialog.tsx")).SignOutDialog);

const KeysDialog = onDemand(async () => (await import("./keys-dialog.tsx")).KeysDialog);

/** What belongs to slices and opens over any screen; the frame itself knows no slice. */
export type ShellParts = {
  readonly QuickLogPanel: ComponentType<QuickLogProps>;
  readonly PaletteDialog: ComponentType<{ onClose: () => void }>;
};

/** The frame round every screen of a signed-in person. */
export function AppShell(parts: ShellParts) {
  return (
    <QuickLogProvider>
      <PaletteProvider>
        <DockProvider>
          <Frame {...parts} />
        </DockProvider>
      </PaletteProvider>
    </QuickLogProvider>
  );
}

function Frame({ QuickLogPanel, PaletteDialog }: ShellParts) {
  const say = useTranslations("shell");
  const me = useMe();
  const { pathname } = useLocation();
  usePageTop();
  const places = useFramePlaces();
  const account = useAccount();
  const acts = useMainActs();
  const { opened } = useQuickLog();
  const { isTaken } = useDock();
  const palette = usePalette();
  const keys = useGlobalKeys();
  const current = placeAt(pathname);
  return (
    <>
      <AppFrame
        productName={say("productName")}
        homeHref={startPathOf(me)}
        log={acts.log}
        search={acts.search}
        places={places}
        help={{ id: "help", href: "/hjalp", icon: "help", word: say("place.help") }}
        user={account.user}
        currentPlace={current}
        phonePlaces={phonePlacesOf(me)}
        strip={{
          title: current === undefined ? say("productName") : say(`place.${current}`),
          note: `${me.name}, ${unitNamesOf(me)}`,
        }}
        banner={<Banner onSwitchPerson={account.leaving.tryAgain} />}
        panel={opened !== null || isTaken ? <DockedPanel QuickLogPanel={QuickLogPanel} /> : undefined}
        words={{
          skip: say("skip"),
          places: say("places"),
          more: say("more"),
          close: say("close"),
          account: say("account"),
        }}
      >
        <Suspense>
          <Outlet />
        </Suspense>
      </AppFrame>
      {palette.isOpen && <PaletteDialog onClose={palette.close} />}
      {keys.isListOpen && <KeysDialog onClose={keys.closeList} />}
      {account.leaving.unsent > 0 && (
        <SignOutDialog leaving={account.leaving} onClose={account.leaving.stay} />
      )}
    </>
  );
}
