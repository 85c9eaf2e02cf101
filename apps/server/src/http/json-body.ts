import express, { type RequestHandler } from "express";
import { refuseRequest } from "./refused-request.ts";

const limitBytes = 256 * 1024;
const deepest = 32;

/** Counts brackets outside of texts; whether the rest is JSON is the parser's business. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (inText) {
      if (sign === "\\") at += 1;
      else if (sign === '"') inText = false;
    } else if (sign === '"') inText = true;
    else if (sign === "{" || sign === "[") {
      depth += 1;
      if (depth > deepest) return true;
    } else if (sign === "}" || sign === "]") depth -= 1;
  }
  return false;
}

const jsonOnly: RequestHandler = (request, response, next) => {
  if (/^application\/json(\s*;\s*charset=utf-8)?$/i.test(request.headers["content-type"] ?? "")) next();
  else refuseRequest(response, 415, "not-json");
};

const notTooDeep: RequestHandler = (request, response, next) => {
  if (typeof request.body === "string" && isTooDeep(request.body))
    refuseRequest(response, 400, "body-too-deep");
  else next();
};

/** Leaves the body as text: tRPC parses it, once. Compressed bodies are refused, so the limit is what is read. */
export const jsonBody: readonly RequestHandler[] = [
  jsonOnly,
  express.text({ type: () => true, limit: limitBytes, inflate: false }),
  notTooDeep,
];
