import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Served, served } from "../../test/served.ts";
import { aFolder } from "../../test/started.ts";
import { aWorld, type World } from "../../test/world.ts";

const page = "<!doctype html><title>Lots</title>";
const script = `console.log(${JSON.stringify("å".repeat(500))})`;

const stack = new AsyncDisposableStack();
let world: World;
let server: Served;
beforeAll(async () => {
  world = stack.use(await aWorld());
  const folder = stack.use(await aFolder());
  await mkdir(join(folder.path, "assets"));
  await writeFile(join(folder.path, "index.html"), page);
  await writeFile(join(folder.path, "icon.svg"), "<svg/>");
  await writeFile(join(folder.path, "assets/app-1a2b.js"), script);
  server = stack.use(await served(world.services, { webFolder: folder.path }));
});
afterAll(() => stack.disposeAsync());

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers });

test("every page of the app is index.html, and never from a cache unasked", async () => {
  for (const path of ["/", "/min-dag", "/arenden/26-K7QMX", "/foretag/4711?sida=2"]) {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([200, page]);
    expect(response.headers.get("cache-control")).toBe("no-cache");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toContain("script-src 'self'");
  }
});

test("hashed assets are kept for ever and sent compressed; others are asked for again", async () => {
  const asset = await get("/assets/app-1a2b.js");
  expect(asset.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(asset.headers.get("content-encoding")).toBe("gzip");
  expect(await asset.text()).toBe(script);
  const plain = await get("/assets/app-1a2b.js", { "accept-encoding": "identity" });
  expect([plain.headers.get("content-encoding"), await plain.text()]).toEqual([null, script]);
  const icon = await get("/icon.svg");
  expect(icon.headers.get("cache-control")).toBe("no-cache");
  const again = await get("/icon.svg", { "if-none-match": icon.headers.get("etag") ?? "" });
  expect(again.status).toBe(304);
});

test("what is not among the built files is not there, however it is spelt", async () => {
  for (const path of [
    "/assets/app-old.js",
    "/assets/",
    "/icon.png",
    "/..%2f..%2fpackage.json",
    "/assets/..%2f..%2f..%2fetc/passwd.txt",
    "/%00.html",
  ]) {
    const response = await get(path);
    expect([path, response.status]).toEqual([path, 404]);
  }
  expect((await fetch(`${server.url}/`, { method: "POST" })).status).toBe(404);
});
