import type { AppRouter } from "@lots/server/api";
import type { inferRouterOutputs } from "@trpc/server";

type Outputs = inferRouterOutputs<AppRouter>;
export type User = Outputs["users"]["list"][number];
/** As the units list gives it; the screen hands it in. */
export type UnitOfUser = Outputs["units"]["list"][number];
