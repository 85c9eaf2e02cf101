import { instant } from "@lots/domain/calendar/calendar-input";
import { beforeEach, describe, expect, it, vi } from "vitest";

/** What the server has; `isReached` is the network. */
const server = vi.hoisted(() => ({
  drafts: new Map<string, object>(),
  isReached: true,
  /** From when it says the words are that it has just got; null where it has later ones. */
  savedAt: "" as string | null,
}));

vi.mock("../api.ts", async () => {
  const { QueryClient } = await import("@tanstack/react-query");
  const reached = <T>(answer: () => T) => {
    if (!server.isReached) throw new TypeError("Failed to fetch");
    return answer();
  };
  return {
    queryClient: new QueryClient(),
    api: {
      drafts: {
        get: { query: async ({ key }: { key: string }) => reached(() => server.drafts.get(key) ?? null) },
        save: {
          // A save takes its time, so that what comes after it could get there first.
          mutate: async (draft: { key: string; updatedAt: string }) => {
            await new Promise((resolve) => setTimeout(resolve, 5));
            return reached(() => {
              if (server.savedAt !== null) server.drafts.set(draft.key, draft);
              return { savedAt: server.savedAt === "" ? draft.updatedAt : server.savedAt };
            });
          },
        },
        remove: {
          mutate: async ({ key }: { key: string }) => {
            reached(() => server.drafts.delete(key));
            return { key };
          },
        },
      },
    },
  };
});

/** Whose page it is, where it is not the writer's. */
const page = vi.hoisted(() => ({ strangerId: "" }));
vi.mock("../page-person.ts", () => ({ isPageOf: (id: string) => ["", id].includes(page.strangerId) }));

const { draftStore } = await import("./draft-store.ts");
const { sendDrafts, sendDraftsNow } = await import("./draft-sender.ts");
const { openDraft } = await import("./open-draft.ts");

let person = 0;
let userId = "";
beforeEach(() => {
  person += 1;
  userId = `person-${person}`;
  server.drafts.clear();
  server.isReached = true;
  server.savedAt = "";
  page.strangerId = "";
});

const at = (minute: number) => instant.parse(`2026-11-25T09:${String(minute).padStart(2, "0")}:00.000Z`);
const written = async (body: string, minute: number, more: object = {}) =>
  (await draftStore(userId)).put({
    key: "note:1",
    title: "",
    body,
    updatedAt: at(minute),
    isSent: false,
    isRemoved: false,
    ...more,
  });
const onServer = (body: string, minute: number) =>
  server.drafts.set("note:1", { key: "note:1", title: "", body, updatedAt: at(minute) });

describe("a draft", () => {
  it("comes back as this device left it when the server never got it", async () => {
    onServer("äldre", 1);
    await written("nyast", 2);
    expect((await openDraft(userId, "note:1"))?.body).toBe("nyast");
  });

  it("comes back as another device left it when that was later", async () => {
    await written("här", 1, { isSent: true });
    onServer("där", 2);
    expect((await openDraft(userId, "note:1"))?.body).toBe("där");
  });

  it("comes back without a network", async () => {
    await written("här", 1, { isSent: true });
    server.isReached = false;
    expect((await openDraft(userId, "note:1"))?.body).toBe("här");
  });

  it("is gone when another device has saved it for real", async () => {
    await written("här", 1, { isSent: true });
    expect(await openDraft(userId, "note:1")).toBeNull();
  });

  it("gives way to another device's later words, and does not hide them behind its own", async () => {
    await written("här", 3);
    onServer("där", 2);
    server.savedAt = null;
    expect(await sendDrafts(userId)).toBe(0);
    expect((await openDraft(userId, "note:1"))?.body).toBe("där");
  });

  it("counts by the server's clock once it is there, for this device's may go ahead", async () => {
    await written("här", 30);
    server.savedAt = at(1);
    await sendDrafts(userId);
    onServer("där", 2);
    expect((await openDraft(userId, "note:1"))?.body).toBe("där");
  });

  it("is never seen by somebody else on the same device", async () => {
    await written("hemligt", 1);
    expect(await openDraft("somebody-else", "note:1")).toBeNull();
  });

  it("waits for its writer where somebody else has signed in meanwhile", async () => {
    await written("hemligt", 1);
    page.strangerId = "somebody-else";
    expect(await sendDrafts(userId)).toBe(1);
    expect(server.drafts.size).toBe(0);
  });

  it("counts as left while the network is gone, and reaches the server when it is back", async () => {
    await written("text", 1);
    server.isReached = false;
    expect(await sendDrafts(userId)).toBe(1);
    server.isReached = true;
    expect(await sendDrafts(userId)).toBe(0);
    expect(server.drafts.get("note:1")).toMatchObject({ body: "text" });
  });

  it("is removed on the server too, when the network was gone at first", async () => {
    vi.useFakeTimers();
    onServer("text", 1);
    await written("", 2, { isRemoved: true });
    server.isReached = false;
    await sendDraftsNow(userId);
    server.isReached = true;
    expect(server.drafts.has("note:1")).toBe(true);
    await vi.runAllTimersAsync();
    expect(server.drafts.has("note:1")).toBe(false);
    vi.useRealTimers();
  });

  it("stays removed, though an earlier save was still on its way", async () => {
    await written("text", 1);
    const saving = sendDrafts(userId);
    await written("", 2, { isRemoved: true });
    await Promise.all([saving, sendDrafts(userId)]);
    expect(server.drafts.has("note:1")).toBe(false);
    expect(await openDraft(userId, "note:1")).toBeNull();
  });

  it("found late does not write over what was begun meanwhile", async () => {
    onServer("äldre", 1);
    const opening = openDraft(userId, "note:1");
    await written("påbörjat", 2);
    expect((await opening)?.body).toBe("äldre");
    expect((await (await draftStore(userId)).get("note:1"))?.body).toBe("påbörjat");
  });
});
