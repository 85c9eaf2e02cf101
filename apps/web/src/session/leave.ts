import { api } from "../api.ts";
import { isRefusedBecause } from "../api-fault.ts";
import { sendDrafts } from "../drafts/draft-sender.ts";
import { deleteDraftStore } from "../drafts/draft-store.ts";
import { paths } from "../paths.ts";

/** Signs out if everything has reached the server; else gives the number of drafts that would be lost. */
export async function leave(userId: string): Promise<number> {
  const left = await sendDrafts(userId);
  if (left === 0) await leaveAnyway(userId);
  return left;
}

/**
 * Ends the session and empties the browser's storage: the next person on this device finds nothing. Loading the
 * page anew empties its memory too. Drafts of somebody else that have not reached the server stay, out of reach.
 */
export async function leaveAnyway(userId: string): Promise<void> {
  await api.session.signOut.mutate({}).catch((error: unknown) => {
    // Ended long since, and perhaps somebody else's is there now: that one stays.
    if (!isRefusedBecause(error, "not-signed-in")) throw error;
  });
  await deleteDraftStore(userId);
  localStorage.clear();
  sessionStorage.clear();
  window.location.assign(paths.signIn);
}
