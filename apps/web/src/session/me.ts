import type { Capability } from "@lots/domain/access/capability";
import type { Role } from "@lots/domain/access/role";
import type { AppRouter } from "@lots/server/api";
import type { inferRouterOutputs } from "@trpc/server";
import { createContext, useContext } from "react";

/** Who is signed in, with roles, choices, the municipality and the counts for the rail. */
export type Me = inferRouterOutputs<AppRouter>["session"]["me"];

export const MeContext = createContext<Me | null>(null);

export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === null) throw new Error("useMe stands outside of the session gate.");
  return me;
}

/** What to offer; the server decides again. */
export const may = (me: Me, capability: Capability): boolean => me.capabilities.includes(capability);

export const hasRole = (me: Me, role: Role): boolean => me.memberships.some((m) => m.role === role);
