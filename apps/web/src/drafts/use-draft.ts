import type { Instant } from "@lots/domain/calendar/calendar-date";
import { useCallback, useEffect, useRef, useState } from "react";
import { queryClient } from "../api.ts";
import { readAgain } from "../read-again.ts";
import { useMe } from "../session/me.ts";
import { instantNow } from "../words/now.ts";
import { sendDraftsAndShow, sendDraftsNow, sendDraftsSoon } from "./draft-sender.ts";
import { draftStore } from "./draft-store.ts";
import { openDraft } from "./open-draft.ts";

export type Draft<T> = {
  /** What was written before: undefined while it is looked for, null where there is nothing. */
  readonly restored: T | null | undefined;
  /** When the latest words were kept on this device: "Utkast sparat 09.14". */
  readonly keptAt: Instant | null;
  /** At each key press. */
  readonly keep: (value: T) => void;
  /** When it was saved for real, or thrown away. */
  readonly drop: () => Promise<void>;
};

/**
 * Keeps what is typed: on this device at each key press, on the server within two seconds. `key` names the composer
 * ("note:<caseId>"); `read` takes an earlier version's body and gives null when it can make nothing of it.
 */
export function useDraft<T>(
  key: string,
  { read, titleOf }: { read: (body: unknown) => T | null; titleOf: (value: T) => string },
): Draft<T> {
  const { id: userId } = useMe();
  const [restored, setRestored] = useState<T | null | undefined>(undefined);
  const [keptAt, setKeptAt] = useState<Instant | null>(null);
  const isWritten = useRef(false);

  useEffect(() => {
    let isCurrent = true;
    setRestored(undefined);
    openDraft(userId, key).then(
      (draft) => {
        if (!isCurrent) return;
        setRestored(draft === null ? null : read(JSON.parse(draft.body)));
        if (!isWritten.current) setKeptAt(draft?.updatedAt ?? null);
      },
      () => isCurrent && setRestored(null),
    );
    return () => {
      isCurrent = false;
      void sendDraftsAndShow(userId);
    };
  }, [userId, key]);

  const put = useCallback(
    async (title: string, body: string, isRemoved: boolean) => {
      const store = await draftStore(userId);
      await store.put({ key, title, body, updatedAt: instantNow(), isSent: false, isRemoved });
    },
    [userId, key],
  );

  return {
    restored,
    keptAt,
    keep: (value) => {
      isWritten.current = true;
      void put(titleOf(value).slice(0, 200), JSON.stringify(value), false).then(() =>
        setKeptAt(instantNow()),
      );
      sendDraftsSoon(userId);
    },
    drop: async () => {
      setKeptAt(null);
      await put("", "", true);
      await sendDraftsNow(userId);
      await readAgain(queryClient);
    },
  };
}
