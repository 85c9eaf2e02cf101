import { createExpressMiddleware } from "@trpc/server/adapters/express";
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from "express";
import type { RequestContext, Services } from "./api/request-context.ts";
import { appRouter } from "./api/router.ts";
import { logDefect } from "./http/defect-log.ts";
import { health } from "./http/health.ts";
import { ownHostOnly } from "./http/host-gate.ts";
import { jsonBody } from "./http/json-body.ts";
import { refuseRequest } from "./http/refused-request.ts";
import { giveRequestId, requestIdOf } from "./http/request-id.ts";
import { retryAfter } from "./http/retry-after.ts";
import { sameOriginOnly } from "./http/same-origin-gate.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { sessionCookie } from "./http/session-cookie.ts";
import { webFiles } from "./http/web-files.ts";
import { importUpload } from "./imports/import-upload.ts";

export type HttpOptions = {
  readonly services: Services;
  /** The address that people use, where it is not the one that the server listens on. */
  readonly origin: string | null;
  /** Whose `X-Forwarded-For` is believed. */
  readonly proxies: readonly string[];
  /** The built web; null where only the API is wanted. */
  readonly webFolder: string | null;
  readonly isStopping: () => boolean;
};

const longestUrl = 8192;
const largestBatch = 10;

const shortUrl: RequestHandler = (request, response, next) => {
  if (request.url.length <= longestUrl) next();
  else refuseRequest(response, 414, "address-too-long");
};

/** Queries too: what is asked about a person stands in no URL, and so in no log. */
const postOnly: RequestHandler = (request, response, next) => {
  response.setHeader("Cache-Control", "no-store");
  if (request.method === "POST") return next();
  response.setHeader("Allow", "POST");
  refuseRequest(response, 405, "method-not-allowed");
};

function meantUserIdOf({ headers }: Request): string | null {
  const meant = headers["x-lots-user"];
  return typeof meant === "string" ? meant : null;
}

const contextOf =
  ({ services, origin }: HttpOptions) =>
  (request: Request, response: Response): RequestContext => ({
    ...services,
    requestId: requestIdOf(response),
    cookie: sessionCookie(request, response, origin?.startsWith("https:") ?? false),
    address: request.ip ?? "",
    byHand: request.headers["x-lots-active"] === "1",
    meantUserId: meantUserIdOf(request),
    logDefect,
  });

function procedures(options: HttpOptions): RequestHandler {
  const context = contextOf(options);
  return createExpressMiddleware({
    router: appRouter,
    allowMethodOverride: true,
    maxBatchSize: largestBatch,
    createContext: ({ req, res }) => context(req, res),
    // A refusal or a defect inside a procedure has been dealt with there; this is what went wrong around it.
    onError: ({ error, ctx }) => {
      if (error.code === "INTERNAL_SERVER_ERROR" && error.cause !== undefined)
        logDefect(error.cause, ctx?.requestId);
    },
    responseMeta: ({ errors }) => retryAfter(errors),
  });
}

/** Express answers a broken request with an error that carries a 4xx; anything else is a defect of ours. */
const lastResort: ErrorRequestHandler = (error, _request, response, _next) => {
  const status = typeof error?.status === "number" && error.status < 500 ? error.status : 500;
  if (status === 500) logDefect(error, requestIdOf(response));
  if (response.headersSent) response.destroy();
  else
    refuseRequest(
      response,
      status,
      status === 500 ? "defect" : status === 413 ? "body-too-large" : "body-not-readable",
    );
};

/** The order is that of `docs/architecture.md`: cheap refusals first, the database last. */
export function httpApp(options: HttpOptions): Express {
  const { services, origin, proxies, webFolder, isStopping } = options;
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("query parser", false);
  app.set("trust proxy", [...proxies]);
  app.use(giveRequestId, securityHeaders(origin?.startsWith("https:") ?? false), ownHostOnly(origin));
  app.get("/health", health(services.database, isStopping));
  app.use(shortUrl);
  app.use("/api", postOnly, sameOriginOnly(origin));
  app.post("/api/import", ...importUpload(contextOf(options)));
  app.use("/api", ...jsonBody, procedures(options));
  if (webFolder !== null) app.use(webFiles(webFolder));
  app.use((_request, response) => refuseRequest(response, 404, "not-found"));
  app.use(lastResort);
  return app;
}
