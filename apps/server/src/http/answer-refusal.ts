import type { Refusal } from "@lots/domain/refusal";
import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import type { Response } from "express";
import { codeOfRefusal } from "../api/refusal-to-trpc.ts";
import { requestIdOf } from "./request-id.ts";

/** A refusal outside of the procedures, in their shape: the client reads both with the same eyes. */
export function answerRefusal(response: Response, { reason, details }: Refusal): void {
  const code = codeOfRefusal[reason];
  const httpStatus = getHTTPStatusCodeFromError(new TRPCError({ code }));
  const requestId = requestIdOf(response);
  const data = { code, httpStatus, reason, details, invalidFields: null, requestId };
  response.status(httpStatus).setHeader("Cache-Control", "no-store");
  response.json({ error: { code: -32600, message: reason, data } });
}
