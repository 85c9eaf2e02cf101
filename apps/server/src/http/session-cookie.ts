import type { Request, Response } from "express";
import type { SessionCookie } from "../api/request-context.ts";

/** The prefix makes browsers refuse it from a sibling name or without https. */
const nameOf = (isHttps: boolean): string => (isHttps ? "__Host-lots" : "lots");

function tokenIn(header: string | undefined, name: string): string | null {
  const pairs = (header ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) || null;
}

/** Lax, not Strict: a link in a mail must open the page signed in. The same-origin gate covers what Lax lets by. */
export function sessionCookie(request: Request, response: Response, isHttps: boolean): SessionCookie {
  const name = nameOf(isHttps);
  const attributes = `Path=/; HttpOnly; SameSite=Lax${isHttps ? "; Secure" : ""}`;
  return {
    token: tokenIn(request.headers.cookie, name),
    set: (token, endsAt) => {
      response.appendHeader(
        "Set-Cookie",
        `${name}=${token}; Expires=${new Date(endsAt).toUTCString()}; ${attributes}`,
      );
    },
    clear: () => {
      response.appendHeader("Set-Cookie", `${name}=; Max-Age=0; ${attributes}`);
      // Nothing of the person's stays in the browser: drafts, cached answers, choices.
      response.setHeader("Clear-Site-Data", '"storage"');
    },
  };
}
