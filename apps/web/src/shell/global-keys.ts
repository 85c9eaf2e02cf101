import { useEffect, useMemo, useState } from "react";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { may, useMe } from "../session/me.ts";
import { usePalette } from "./palette.tsx";
import { placesOf } from "./places.ts";
import { useQuickLog } from "./quick-log.tsx";
import { type Shortcut, useShortcuts } from "./shortcuts.ts";
import { useSingleKeys } from "./single-keys.ts";

/** The keys that work on every page: the list under `?` shows them. */
export function useGlobalKeys() {
  const say = useTranslations("shell");
  const me = useMe();
  const navigate = useNavigate();
  const { open: openLog } = useQuickLog();
  const { open: openPalette } = usePalette();
  const [isListOpen, setListOpen] = useState(false);

  const shortcuts = useMemo<readonly Shortcut[]>(() => {
    const acts: (Shortcut & { isOffered: boolean })[] = [
      {
        keys: "l",
        word: say("keys.log"),
        group: "everywhere",
        run: () => openLog(),
        isOffered: may(me, "contacts.log"),
      },
      {
        keys: "n",
        word: say("keys.newCase"),
        group: "everywhere",
        run: () => void navigate(paths.newCase),
        isOffered: may(me, "cases.open"),
      },
      {
        keys: "s",
        word: say("keys.search"),
        group: "everywhere",
        run: openPalette,
        isOffered: may(me, "contacts.read"),
      },
      {
        keys: "?",
        word: say("keys.help"),
        group: "everywhere",
        run: () => setListOpen(true),
        isOffered: true,
      },
    ];
    const places = placesOf(me).flatMap((place) =>
      place.keys.map(
        (key): Shortcut => ({
          keys: `g ${key}`,
          word: say(`place.${place.id}`),
          group: "places",
          run: () => void navigate(place.path),
        }),
      ),
    );
    return [...acts.filter((act) => act.isOffered), ...places];
  }, [say, me, navigate, openLog, openPalette]);

  useShortcuts(shortcuts);
  useSingleKeys(me.preferences.singleKeys === "on");
  usePaletteKey(may(me, "contacts.read"), openPalette);
  return { isListOpen, openList: () => setListOpen(true), closeList: () => setListOpen(false) };
}

/** Ctrl+K (or ⌘K) works in fields too, and where single keys are turned off. */
function usePaletteKey(isOffered: boolean, open: () => void): void {
  useEffect(() => {
    if (!isOffered) return;
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      open();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [isOffered, open]);
}
