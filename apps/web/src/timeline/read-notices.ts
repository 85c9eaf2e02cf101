import type { AppRouter } from "@lots/server/api";
import { useMutation, useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useEffect } from "react";
import { queryClient, trpc } from "../api.ts";

export type Notices = inferRouterOutputs<AppRouter>["notices"]["unread"];

const listAgain = () => queryClient.invalidateQueries({ queryKey: trpc.notices.unread.queryKey() });

/** Marks notices as read; nobody else sees that, so only their list is read again. */
export function useMarkRead() {
  const options = { meta: { isOwnOnly: true }, onSuccess: listAgain };
  const some = useMutation(trpc.notices.markRead.mutationOptions(options));
  const all = useMutation(trpc.notices.markAllRead.mutationOptions(options));
  return {
    some: some.mutate,
    /** Those that were there when the list was read. */
    all: async ({ rows }: Notices): Promise<boolean> => {
      const newest = rows
        .map(({ entry }) => entry.id)
        .toSorted()
        .at(-1);
      if (newest === undefined) return false;
      // A mark that does not get through leaves the list as it stands, to be pressed again.
      return all.mutateAsync({ upTo: newest }).then(
        () => true,
        () => false,
      );
    },
    isBusy: all.isPending,
  };
}

/** Who reads a handoff's or a question's own page has read what the notices tell of it. */
export function useReadsNoticesOf(kind: "handoff" | "ask", id: string): void {
  const { data } = useQuery(trpc.notices.unread.queryOptions({}));
  const { some } = useMarkRead();
  const told = (data?.rows ?? []).filter(({ entry }) =>
    kind === "ask" ? entry.ask?.id === id : entry.object.kind === "handoff" && entry.object.id === id,
  );
  const entryIds = told.map(({ entry }) => entry.id).join();
  useEffect(() => {
    if (entryIds !== "") some({ entryIds: entryIds.split(",") });
  }, [entryIds, some]);
}
