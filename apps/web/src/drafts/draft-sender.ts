import { api, queryClient } from "../api.ts";
import { isRefusedBecause } from "../api-fault.ts";
import { sessionEnd } from "../session/session-end.ts";
import { type DraftStore, draftStore, type StoredDraft } from "./draft-store.ts";

/** So that the server has it within two seconds of the first letter. */
const waitMs = 1_500;
const tryAgainMs = 15_000;

let timer: ReturnType<typeof setTimeout> | undefined;
/** One after the other: a late save must not bring back what was removed. */
let queue: Promise<unknown> = Promise.resolve();

async function send(store: DraftStore, draft: StoredDraft): Promise<void> {
  if (draft.isRemoved) {
    await api.drafts.remove.mutate({ key: draft.key });
    return store.forget(draft.key);
  }
  const { key, title, body, updatedAt } = draft;
  await api.drafts.save.mutate({ key, title, body, updatedAt });
  const now = await store.get(key);
  if (now?.updatedAt === updatedAt && !now.isRemoved) await store.put({ ...now, isSent: true });
}

async function sendUnsent(userId: string): Promise<number> {
  const store = await draftStore(userId);
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
  await sendDrafts(userId);
  await queryClient.invalidateQueries();
}

export function sendDraftsSoon(userId: string, inMs = waitMs): void {
  if (timer !== undefined) return;
  timer = setTimeout(async () => {
    timer = undefined;
    const left = await sendDrafts(userId);
    if (left > 0 && !sessionEnd.current()) sendDraftsSoon(userId, tryAgainMs);
  }, inMs);
}
