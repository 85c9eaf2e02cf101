import { onlineManager } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { queryClient } from "../api.ts";
import { isUnreachable } from "../api-fault.ts";

const isReached = (): boolean =>
  onlineManager.isOnline() &&
  !queryClient
    .getQueryCache()
    .getAll()
    .some((query) => query.isActive() && isUnreachable(query.state.error ?? query.state.fetchFailureReason));

function subscribe(listener: () => void): () => void {
  const stops = [onlineManager.subscribe(listener), queryClient.getQueryCache().subscribe(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Whether the server answers: the device's network, and what the latest requests on screen met. */
export const useIsOnline = (): boolean => useSyncExternalStore(subscribe, isReached);
