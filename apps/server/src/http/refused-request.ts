import type { Response } from "express";
import { requestIdOf } from "./request-id.ts";

/** What the pipeline says no to before a procedure is reached. */
export type RequestFault =
  | "host-not-allowed"
  | "forwarded-without-origin"
  | "address-too-long"
  | "method-not-allowed"
  | "not-json"
  | "not-csv"
  | "body-too-large"
  | "body-too-deep"
  | "body-not-readable"
  | "not-from-here"
  | "not-found"
  | "defect";

/**
 * In the shape of the API's own errors, so that the client reads both with the same eyes. `sentence`: for the one who
 * sets up the server, who meets no page.
 */
export function refuseRequest(
  response: Response,
  status: number,
  fault: RequestFault,
  sentence: string = fault,
): void {
  const requestId = requestIdOf(response);
  const data = {
    code: fault,
    httpStatus: status,
    reason: null,
    details: null,
    invalidFields: null,
    requestId,
  };
  response.status(status).setHeader("Cache-Control", "no-store");
  response.json({ error: { code: -32600, message: sentence, data } });
}
