import type { AppRouter } from "@lots/server/api";
import type { inferRouterOutputs } from "@trpc/server";

export type MyDay = inferRouterOutputs<AppRouter>["myDay"]["get"];
