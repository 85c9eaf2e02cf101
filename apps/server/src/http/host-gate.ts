import { isIP } from "node:net";
import type { RequestHandler } from "express";
import { refuseRequest } from "./refused-request.ts";

/** `[::1]:3000` → `::1`; null where there is no such host. */
function hostNameOf(host: string): string | null {
  const url = URL.parse(`http://${host}`);
  if (url === null || url.host === "" || url.pathname !== "/" || url.username !== "") return null;
  return url.hostname.replace(/^\[|\]$/g, "");
}

const isLoopback = (name: string): boolean =>
  name === "localhost" || name === "::1" || name.startsWith("127.");

/**
 * Answers only to its own name: a foreign name that is made to point here (DNS rebinding) gets nothing. Where no
 * origin is set, a bare IP address will do, for no name can be made to point with it.
 */
export function ownHostOnly(origin: string | null): RequestHandler {
  const ownName = origin === null ? null : new URL(origin).hostname;
  return (request, response, next) => {
    const name = hostNameOf(request.headers.host ?? "");
    const own = name !== null && (ownName === null ? isIP(name) !== 0 : name === ownName);
    if (name !== null && (own || isLoopback(name))) next();
    else refuseRequest(response, 400, "host-not-allowed");
  };
}
