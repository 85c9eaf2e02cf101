import { onDemand } from "@lots/ui/on-demand";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useEffect, useState, useSyncExternalStore } from "react";
import { Navigate, Outlet, useLocation } from "react-router";
import { trpc } from "../api.ts";
import { isRefusedBecause } from "../api-fault.ts";
import { sendDraftsAndShow } from "../drafts/draft-sender.ts";
import { claimPage } from "../page-person.ts";
import { signInPath } from "../paths.ts";
import { FaultScreen } from "../shell/fault-screen.tsx";
import { WaitScreen } from "../shell/wait-screen.tsx";
import { type Me, MeContext } from "./me.ts";
import { usePersonalLook } from "./personal-look.ts";
import { sessionEnd } from "./session-end.ts";

// Only met when a session ends, which the server must have said: it can be fetched then.
const SignInAgain = onDemand(async () => (await import("./sign-in-again.tsx")).SignInAgain);

/** Everything inside has a signed-in person. Without one: to the sign-in, and back here afterwards. */
export function SessionGate() {
  const location = useLocation();
  const { data: me, error, refetch } = useQuery(trpc.session.me.queryOptions({}));
  if (me) return <SignedIn me={me} />;
  if (isRefusedBecause(error, "not-signed-in")) {
    return <Navigate to={signInPath(location.pathname + location.search + location.hash)} replace />;
  }
  if (error) return <FaultScreen error={error} onRetry={() => void refetch()} />;
  return <WaitScreen onRetry={() => void refetch()} />;
}

function SignedIn({ me }: { me: Me }) {
  const hasEnded = useSyncExternalStore(sessionEnd.subscribe, sessionEnd.current);
  // Before anything inside asks the server.
  const [ownerId] = useState(() => claimPage(me.id));
  usePersonalLook(me);
  useReloadForSomeoneElse(me, ownerId);
  // What a closed tab or a lost network left behind on this device.
  useEffect(() => void sendDraftsAndShow(me.id), [me.id]);
  return (
    <MeContext value={me}>
      {/* Mounted behind the sign-in, so that nothing typed is lost; hidden, since nobody knows who looks. */}
      <div hidden={hasEnded} inert={hasEnded}>
        <Suspense>
          <Outlet />
        </Suspense>
      </div>
      {hasEnded && <SignInAgain me={me} />}
    </MeContext>
  );
}

/** Another tab signed in as somebody else: nothing of the first one's may stay on screen. */
function useReloadForSomeoneElse(me: Me, ownerId: string): void {
  useEffect(() => {
    if (me.id !== ownerId) window.location.assign("/");
  }, [me.id, ownerId]);
}
