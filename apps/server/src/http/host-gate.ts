import { isIP } from "node:net";
import { start } from "@lots/words/sv/start";
import type { Request, RequestHandler } from "express";
import { isLoopback } from "../loopback.ts";
import { refuseRequest } from "./refused-request.ts";

/** `[::1]:3000` → `::1`; null where there is no such host. */
function hostNameOf(host: string): string | null {
  const url = URL.parse(`http://${host}`);
  if (url === null || url.host === "" || url.pathname !== "/" || url.username !== "") return null;
  return url.hostname.replace(/^\[|\]$/g, "");
}

/** What every reverse proxy adds, or can add. */
const isForwarded = ({ headers }: Request): boolean =>
  Object.keys(headers).some((name) => name === "forwarded" || name.startsWith("x-forwarded-"));

/**
 * Answers only to its own name: a foreign name that is made to point here (DNS rebinding) gets nothing. Where no
 * origin is set, a bare IP address will do, for no name can be made to point with it. But then nothing may stand in front: what
 * comes from afar through a proxy looks as if it came from this computer.
 */
export function ownHostOnly(origin: string | null): RequestHandler {
  const ownName = origin === null ? null : new URL(origin).hostname;
  return (request, response, next) => {
    if (origin === null && isForwarded(request)) {
      refuseRequest(response, 400, "forwarded-without-origin", start.forwardedWithoutOrigin);
      return;
    }
    const name = hostNameOf(request.headers.host ?? "");
    const own = name !== null && (ownName === null ? isIP(name) !== 0 : name === ownName);
    if (name !== null && (own || isLoopback(name))) next();
    else refuseRequest(response, 400, "host-not-allowed");
  };
}
