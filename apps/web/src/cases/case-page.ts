import type { AppRouter } from "@lots/server/api";
import type { inferRouterOutputs } from "@trpc/server";

export type CasePage = inferRouterOutputs<AppRouter>["cases"]["get"];
export type CaseFile = CasePage["case"];
