import type { AppRouter } from "@lots/server/api";
import type { inferRouterOutputs } from "@trpc/server";

export type MyParts = inferRouterOutputs<AppRouter>["parts"]["mine"];
export type MyPart = MyParts["mine"][number];
