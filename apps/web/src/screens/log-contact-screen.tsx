import { useEffect } from "react";
import { Navigate } from "react-router";
import { startPathOf } from "../paths.ts";
import { useMe } from "../session/me.ts";
import { useQuickLog } from "../shell/quick-log.tsx";

/** `/logga`, for a shortcut on the phone's home screen: the log opens on the start page. */
export function LogContactScreen() {
  const me = useMe();
  const { open } = useQuickLog();
  useEffect(() => open(), []);
  return <Navigate to={startPathOf(me)} replace />;
}
