import { api } from "../api.ts";
import { draftStore, type StoredDraft } from "./draft-store.ts";

/** What this device has written and not sent comes first; else the latest of this device's and the server's. */
export async function openDraft(userId: string, key: string): Promise<StoredDraft | null> {
  const store = await draftStore(userId);
  const here = await store.get(key);
  if (here !== null && !here.isSent) return here.isRemoved ? null : here;
  const there = await api.drafts.get.query({ key }).catch(() => undefined);
  if (there === undefined) return here;
  if (there === null) {
    // Saved or thrown away on another device.
    if (here !== null) await store.forget(key);
    return null;
  }
  if (here !== null && here.updatedAt >= there.updatedAt) return here;
  const written = await store.get(key);
  // Somebody began to write while the server was asked: the words on this device are not written over.
  if (written !== null && !written.isSent) return { ...there, isSent: true, isRemoved: false };
  const fetched = { ...there, isSent: true, isRemoved: false };
  await store.put(fetched);
  return fetched;
}
