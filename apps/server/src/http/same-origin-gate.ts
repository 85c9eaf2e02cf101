import type { Request, RequestHandler } from "express";
import { refuseRequest } from "./refused-request.ts";

/**
 * A form on another site can post without asking first, so: our own header, which such a form cannot set, and the
 * browser's word that the page is ours. Same-site is not enough; the municipality's other names are not trusted.
 */
export function sameOriginOnly(origin: string | null): RequestHandler {
  return (request, response, next) => {
    if (request.headers["x-lots-client"] !== undefined && isFromOwnPage(request, origin)) next();
    else refuseRequest(response, 403, "not-from-here");
  };
}

function isFromOwnPage(request: Request, origin: string | null): boolean {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  // Older browsers. The host has passed the gate for hosts.
  return request.headers.origin === (origin ?? `http://${request.headers.host}`);
}
