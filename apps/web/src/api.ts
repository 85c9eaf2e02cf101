import type { AppRouter } from "@lots/server/api";
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { takeActivity } from "./activity.ts";
import { faultOf, isRefusedBecause, isUnreachable } from "./api-fault.ts";
import { personHeader } from "./page-person.ts";
import { readAgain } from "./read-again.ts";
import { sessionEnd } from "./session/session-end.ts";

const patienceMs = 30_000;
const whileVisibleMs = 60_000;

/** A request that gets no answer is given up and tried again, rather than left hanging in a lift. */
function patience(other: AbortSignal | null | undefined): AbortSignal {
  const own = AbortSignal.timeout(patienceMs);
  return other ? AbortSignal.any([other, own]) : own;
}

const client = createTRPCClient<AppRouter>({
  links: [
    httpBatchLink({
      url: "/api",
      // Queries too: what is asked about a person stands in no URL, and so in no log.
      methodOverride: "POST",
      maxItems: 10,
      headers: () => ({
        "x-lots-client": "web",
        ...personHeader(),
        ...(takeActivity() && { "x-lots-active": "1" }),
      }),
      fetch: (input, init) => fetch(input, { ...init, signal: patience(init?.signal) }),
    }),
  ],
});

const noteSessionEnd = (error: unknown) => {
  if (isRefusedBecause(error, "not-signed-in")) sessionEnd.note();
};

declare module "@tanstack/react-query" {
  interface Register {
    /** `isOwnOnly`: changes nothing that anybody sees (a draft, a read mark), so the screen stays as it is. */
    mutationMeta: { readonly isOwnOnly?: boolean };
  }
}

/**
 * The one refresh policy: after a change everything goes stale and what is on screen is read again, in one batch.
 * Besides, when the window gets focus and every minute while it is visible (docs/decisions/0007).
 */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noteSessionEnd }),
  mutationCache: new MutationCache({
    onError: (error) => {
      noteSessionEnd(error);
      // Somebody was first, or it is not there any longer: then what is on screen is old.
      if (faultOf(error).kind === "refused" && !isRefusedBecause(error, "not-signed-in")) {
        void readAgain(queryClient);
      }
    },
    onSuccess: (_data, _variables, _onMutateResult, mutation) => {
      if (mutation.meta?.isOwnOnly !== true) void readAgain(queryClient);
    },
  }),
  defaultOptions: {
    queries: {
      // Long enough for what was fetched on hover to be there when the page opens.
      staleTime: 5_000,
      refetchOnWindowFocus: "always",
      refetchInterval: whileVisibleMs,
      retry: (tries, error) => isUnreachable(error) && tries < 3,
      retryDelay: (tries) => Math.min(1_000 * 2 ** tries, 8_000),
    },
    mutations: { retry: false },
  },
});

/** `useQuery(trpc.cases.list.queryOptions(filter))` stands in the screen; there are no hooks in between. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient });

/** For what happens outside of React: drafts on their way out, signing out. */
export const api = client;
