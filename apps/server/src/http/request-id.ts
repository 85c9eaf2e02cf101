import { randomUUID } from "node:crypto";
import type { RequestHandler, Response } from "express";

const header = "X-Request-Id";

/** Made here, never taken from the client: what stands in the log under this id is ours. */
export const giveRequestId: RequestHandler = (_request, response, next) => {
  response.setHeader(header, randomUUID());
  next();
};

export const requestIdOf = (response: Response): string => String(response.getHeader(header));
