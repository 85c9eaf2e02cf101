import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";
import type { RequestHandler, Response } from "express";
import { CannotStart } from "../cannot-start.ts";

type WebFile = { readonly body: Buffer; readonly type: string; readonly etag: string; gzip: Buffer | null };

const typeOf: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
};

const isText = (file: WebFile): boolean => /^(text|application)\/|svg/.test(file.type);

/** Everything that the built web holds, by its path; a path that is not in the list does not exist. */
function readFolder(folder: string): ReadonlyMap<string, WebFile> {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    found.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const body = readFileSync(path);
      const type = typeOf[extname(path)] ?? "application/octet-stream";
      const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
      return [`/${relative(folder, path).split(sep).join("/")}`, { body, type, etag, gzip: null }];
    }),
  );
}

function send(response: Response, file: WebFile, acceptsGzip: boolean): void {
  const gzip = acceptsGzip && isText(file);
  if (gzip) file.gzip ??= gzipSync(file.body);
  response.setHeader("Content-Type", file.type);
  response.setHeader("ETag", file.etag);
  response.setHeader("Vary", "Accept-Encoding");
  if (gzip) response.setHeader("Content-Encoding", "gzip");
  response.end((gzip ? file.gzip : null) ?? file.body);
}

/** The built web: hashed assets for ever, `index.html` for every page of the app and never from a cache. */
export function webFiles(folder: string): RequestHandler {
  let files: ReadonlyMap<string, WebFile>;
  try {
    files = readFolder(folder);
  } catch {
    throw new CannotStart("web-not-built", {});
  }
  const page = files.get("/index.html");
  if (page === undefined) throw new CannotStart("web-not-built", {});
  return (request, response, next) => {
    if (request.method !== "GET" && request.method !== "HEAD") return next();
    const asset = files.get(request.path);
    if (asset === undefined && /\.\w+$|^\/assets\//.test(request.path)) return next();
    const file = asset ?? page;
    const isHashed = asset !== undefined && request.path.startsWith("/assets/");
    response.setHeader("Cache-Control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
    if (request.headers["if-none-match"] === file.etag) {
      response.status(304).end();
      return;
    }
    send(response, file, request.acceptsEncodings("gzip") === "gzip");
  };
}
