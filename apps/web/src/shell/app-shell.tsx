import { AppFrame } from "@lots/ui/app-frame";
import { Suspense, useEffect } from "react";
import { Outlet, useLocation } from "react-router";
import { useTranslations } from "use-intl";
import { startPathOf } from "../paths.ts";
import { may, useMe } from "../session/me.ts";
import { useAccount } from "./account.ts";
import { Banner } from "./banner.tsx";
import { DockProvider, useDock } from "./docked.tsx";
import { DockedPanel, preloadQuickLog } from "./docked-panel.tsx";
import { useGlobalKeys } from "./global-keys.ts";
import { KeysDialog } from "./keys-dialog.tsx";
import { useMainActs } from "./main-acts.ts";
import { PaletteProvider } from "./palette.tsx";
import { PaletteHost, preloadPalette } from "./palette-host.tsx";
import { phonePlacesOf, placeAt, useFramePlaces } from "./places.ts";
import { QuickLogProvider, useQuickLog } from "./quick-log.tsx";
import { SignOutDialog } from "./sign-out-dialog.tsx";
import { unitNamesOf } from "./unit-names.ts";

/** The frame round every screen of a signed-in person. */
export function AppShell() {
  return (
    <QuickLogProvider>
      <PaletteProvider>
        <DockProvider>
          <Frame />
        </DockProvider>
      </PaletteProvider>
    </QuickLogProvider>
  );
}

function Frame() {
  const say = useTranslations("shell");
  const me = useMe();
  const { pathname } = useLocation();
  const places = useFramePlaces();
  const account = useAccount();
  const acts = useMainActs();
  const { opened } = useQuickLog();
  const { isTaken } = useDock();
  const keys = useGlobalKeys();
  const current = placeAt(pathname);
  useEffect(() => {
    if (!may(me, "contacts.log")) return;
    const timer = setTimeout(() => {
      preloadQuickLog();
      preloadPalette();
    }, 1_500);
    return () => clearTimeout(timer);
  }, [me]);
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
        panel={opened !== null || isTaken ? <DockedPanel /> : undefined}
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
      <PaletteHost />
      <KeysDialog isOpen={keys.isListOpen} onClose={keys.closeList} />
      <SignOutDialog leaving={account.leaving} />
    </>
  );
}
