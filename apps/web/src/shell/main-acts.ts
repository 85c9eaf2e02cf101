import type { FrameContent } from "@lots/ui/app-frame";
import { useNavigate } from "react-router";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { may, useMe } from "../session/me.ts";
import { usePalette } from "./palette.tsx";
import { useQuickLog } from "./quick-log.tsx";

export type MainActs = Pick<FrameContent, "log" | "search">;

/**
 * The two things done from anywhere. An administrator reads no content, so there it is people instead of contacts.
 */
export function useMainActs(): MainActs {
  const say = useTranslations("shell");
  const me = useMe();
  const navigate = useNavigate();
  const quickLog = useQuickLog();
  const palette = usePalette();
  if (may(me, "contacts.log")) {
    return {
      log: { word: say("log"), icon: "log", keys: "L", onPress: () => quickLog.open() },
      search: { word: say("search"), icon: "search", keys: "S", onPress: palette.open },
    };
  }
  return {
    log: { word: say("newUser"), icon: "plus", onPress: () => void navigate(paths.newUser) },
    search: { word: say("search"), icon: "search", onPress: () => void navigate(paths.settingsUsers) },
  };
}
