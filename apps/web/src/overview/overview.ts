import type { AppRouter } from "@lots/server/api";
import type { inferRouterOutputs } from "@trpc/server";

export type Overview = inferRouterOutputs<AppRouter>["overview"]["get"];
export type CountedHolder = Overview["holders"][number];
