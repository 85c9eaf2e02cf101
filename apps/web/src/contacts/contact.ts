import type { AppRouter } from "@lots/server/api";
import type { inferRouterOutputs } from "@trpc/server";

export type Contact = inferRouterOutputs<AppRouter>["contacts"]["get"];
