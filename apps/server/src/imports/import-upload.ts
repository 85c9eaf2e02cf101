import { mostBytes } from "@lots/domain/imports/import-limits";
import { Refusal, refuse } from "@lots/domain/refusal";
import { cleanLine, isStorable } from "@lots/domain/text/clean-text";
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from "express";
import type { RequestContext } from "../api/request-context.ts";
import { signedIn } from "../api/trpc.ts";
import { answerRefusal } from "../http/answer-refusal.ts";
import { refuseRequest } from "../http/refused-request.ts";
import { keepUpload } from "./import-upload-commands.ts";

const longestName = 200;

const csvOnly: RequestHandler = (request, response, next) => {
  if (/^text\/csv(\s*;|$)/i.test(request.headers["content-type"] ?? "")) next();
  else refuseRequest(response, 415, "not-csv");
};

/** In a header, since addresses reach logs; percent signs, since headers hold no å. */
function fileNameOf(request: Request): string {
  const header = request.headers["x-lots-file-name"];
  try {
    const name = cleanLine(decodeURIComponent(typeof header === "string" ? header : ""));
    return isStorable(name) ? name.slice(0, longestName) : "";
  } catch {
    return "";
  }
}

const tooLarge: ErrorRequestHandler = (error, _request, response, next) => {
  if (error?.status !== 413) return next(error);
  answerRefusal(response, new Refusal("import-too-large", { limit: mostBytes, unit: "bytes" }));
};

type ContextOf = (request: Request, response: Response) => RequestContext;

/** Rights are asked before the body is read: ten megabytes of a stranger's are not worth holding. */
const pilotsOnly =
  (contextOf: ContextOf): RequestHandler =>
  async (request, response, next) => {
    try {
      await signedIn(contextOf(request, response), "imports.run");
      next();
    } catch (error) {
      if (error instanceof Refusal) answerRefusal(response, error);
      else next(error);
    }
  };

const keep =
  (contextOf: ContextOf): RequestHandler =>
  async (request, response, next) => {
    try {
      const context = contextOf(request, response);
      const bytes: unknown = request.body;
      if (!(bytes instanceof Uint8Array)) return refuse("import-not-readable");
      response.json({ importId: await keepUpload(context, fileNameOf(request), bytes) });
    } catch (error) {
      if (error instanceof Refusal) answerRefusal(response, error);
      else next(error);
    }
  };

/** `POST /api/import` with the file as its body: the one request that may be larger than all others. */
export const importUpload = (contextOf: ContextOf): readonly (RequestHandler | ErrorRequestHandler)[] => [
  csvOnly,
  pilotsOnly(contextOf),
  express.raw({ type: () => true, limit: mostBytes, inflate: false }),
  tooLarge,
  keep(contextOf),
];
