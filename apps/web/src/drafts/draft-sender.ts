import { api, queryClient } from "../api.ts";
import { isRefusedBecause } from "../api-fault.ts";
import { isPageOf } from "../page-person.ts";
import { readAgain } from "../read-again.ts";
import { sessionEnd } from "../session/session-end.ts";
import { msSince } from "../words/now.ts";
import { type DraftStore, draftStore, type StoredDraft } from "./draft-store.ts";

/** So that the server has it within two seconds of the first letter. */
const waitMs = 1_500;
const tryAgainMs = 15_000;

let timer: ReturnType<typeof setTimeout> | undefined;
/** One after the other: a late save must not bring back what was removed. */
let queue: Promise<unknown> = Promise.resolve();

async function send(store: DraftStore, draft: StoredDraft): Promise<void> {
  const { key, title, body, updatedAt, isRemoved } = draft;
  const onDevice = { key, updatedAt, msAgo: msSince(updatedAt) };
  const { savedAt } = isRemoved
    ? await api.drafts.remove.mutate(onDevice).then(() => ({ savedAt: null }))
    : await api.drafts.save.mutate({ ...onDevice, title, body });
  const here = await store.get(key);
  // Written on meanwhile: that is sent next.
  if (here === null || here.isSent || here.body !== body || here.updatedAt !== updatedAt) return;
  // Later words from another device stand: they are fetched when the composer opens.
  if (savedAt === null) await store.forget(key);
  // From now on by the server's clock, which is the same for all devices.
  else await store.put({ ...here, updatedAt: savedAt, isSent: true });
}

async function sendUnsent(userId: string): Promise<number> {
  const store = await draftStore(userId);
  // Somebody else has signed in and the page is about to be loaded anew: these words wait for their writer.
  if (!isPageOf(userId)) return (await store.unsent()).length;
  for (const draft of await store.unsent()) {
    try {
      await send(store, draft);
    } catch (error) {
      if (isRefusedBecause(error, "not-signed-in")) sessionEnd.note();
    }
  }
  return (await store.unsent()).length;
}

/** Sends what the server does not have yet; gives the number of drafts that it still lacks. */
export function sendDrafts(userId: string): Promise<number> {
  const turn = queue.then(() => sendUnsent(userId));
  queue = turn.catch(() => undefined);
  return turn;
}

/** Now, and shown at once wherever drafts are listed: when a composer closes, and what a killed tab left behind. */
export async function sendDraftsAndShow(userId: string): Promise<void> {
  const store = await draftStore(userId);
  if ((await store.unsent()).length === 0) return;
  await sendDraftsNow(userId);
  await readAgain(queryClient);
}

export function sendDraftsSoon(userId: string, inMs = waitMs): void {
  if (timer !== undefined) return;
  timer = setTimeout(() => {
    timer = undefined;
    void sendDraftsNow(userId);
  }, inMs);
}

/** And again later, as long as something is left. */
export async function sendDraftsNow(userId: string): Promise<void> {
  const left = await sendDrafts(userId);
  if (left > 0 && !sessionEnd.current()) sendDraftsSoon(userId, tryAgainMs);
}
