import { router } from "./trpc.ts";

/** All that a client can ask for: one line per slice, in alphabetical order. */
export const appRouter = router({});

export type AppRouter = typeof appRouter;
