import type { Instant } from "@lots/domain/calendar/calendar-date";

/** A draft as this device has it. `isSent`: the server has exactly this; `isRemoved`: it is to forget it. */
export type StoredDraft = {
  readonly key: string;
  readonly title: string;
  readonly body: string;
  readonly updatedAt: Instant;
  readonly isSent: boolean;
  readonly isRemoved: boolean;
};

export type DraftStore = {
  readonly get: (key: string) => Promise<StoredDraft | null>;
  readonly put: (draft: StoredDraft) => Promise<void>;
  readonly forget: (key: string) => Promise<void>;
  readonly unsent: () => Promise<readonly StoredDraft[]>;
};

const table = "drafts";
/** Each person has an own database: nobody else on the device ever sees it. */
const nameOf = (userId: string) => `lots-drafts-${userId}`;

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function open(userId: string): Promise<IDBDatabase> {
  const request = indexedDB.open(nameOf(userId), 1);
  request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: "key" });
  const database = await answered(request);
  // Another tab signs out and deletes it.
  database.onversionchange = () => database.close();
  return database;
}

function storeIn(database: IDBDatabase): DraftStore {
  const rows = (mode: IDBTransactionMode) => database.transaction(table, mode).objectStore(table);
  return {
    get: async (key) => (await answered<StoredDraft | undefined>(rows("readonly").get(key))) ?? null,
    put: async (draft) => void (await answered(rows("readwrite").put(draft))),
    forget: async (key) => void (await answered(rows("readwrite").delete(key))),
    unsent: async () =>
      (await answered<StoredDraft[]>(rows("readonly").getAll())).filter((draft) => !draft.isSent),
  };
}

/** For a browser that keeps nothing: drafts live as long as the page and on the server. */
function storeInMemory(): DraftStore {
  const rows = new Map<string, StoredDraft>();
  return {
    get: async (key) => rows.get(key) ?? null,
    put: async (draft) => void rows.set(draft.key, draft),
    forget: async (key) => void rows.delete(key),
    unsent: async () => [...rows.values()].filter((draft) => !draft.isSent),
  };
}

const stores = new Map<string, Promise<DraftStore>>();

export function draftStore(userId: string): Promise<DraftStore> {
  const opened = stores.get(userId);
  if (opened !== undefined) return opened;
  const opening = open(userId).then(storeIn, storeInMemory);
  stores.set(userId, opening);
  return opening;
}

export async function deleteDraftStore(userId: string): Promise<void> {
  stores.delete(userId);
  await answered(indexedDB.deleteDatabase(nameOf(userId))).catch(() => undefined);
}
