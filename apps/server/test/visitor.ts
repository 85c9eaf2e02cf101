import { randomUUID } from "node:crypto";
import type { RequestContext, Services } from "../src/api/request-context.ts";
import { appRouter } from "../src/api/router.ts";
import { t } from "../src/api/trpc.ts";

const createCaller = t.createCallerFactory(appRouter);
export type Api = ReturnType<typeof createCaller>;

/** A browser: keeps the cookie that the server gives it, and sends what a test says about where it is. */
export type Visitor = {
  readonly api: Api;
  readonly cookie: { token: string | null };
  readonly request: { address: string; byHand: boolean; meantUserId: string | null };
};

/** `signedIn` gives the token of somebody who is signed in already. */
export function aVisitorOf(
  services: Services,
  logDefect: RequestContext["logDefect"],
  request: Partial<Visitor["request"]> = {},
  signedIn?: () => Promise<string>,
): Visitor {
  const cookie: Visitor["cookie"] = { token: null };
  const sent = { address: "192.0.2.1", byHand: true, meantUserId: null, ...request };
  const set = (token: string | null): void => {
    cookie.token = token;
  };
  const api = createCaller(async () => ({
    ...services,
    ...sent,
    requestId: randomUUID(),
    logDefect,
    cookie: { token: signedIn ? await signedIn() : cookie.token, set, clear: () => set(null) },
  }));
  return { api, cookie, request: sent };
}
