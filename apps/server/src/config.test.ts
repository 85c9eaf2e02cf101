import { resolve } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "./config.ts";

test("without settings: this computer only, port 3000, SQLite in ./data", () => {
  expect(readConfig({})).toEqual({
    database: { folder: resolve("data") },
    host: "127.0.0.1",
    port: 3000,
    origin: null,
    proxies: [],
    asked: null,
  });
});

test("all settings", () => {
  const settings = {
    PORT: "8080",
    HOST: "::1",
    DATABASE_URL: "postgres://lots@db.kommun.example/lots",
    LOTS_DATA: "/srv/lots",
    LOTS_DEMO: "0",
    LOTS_ORIGIN: "https://lots.kommun.example/",
    LOTS_PROXY: "10.0.0.1, 2001:db8::1",
    LOTS_WEB: "/srv/web",
    PATH: "/usr/bin",
  };
  expect(readConfig(settings)).toEqual({
    database: { url: "postgres://lots@db.kommun.example/lots" },
    host: "::1",
    port: 8080,
    origin: "https://lots.kommun.example",
    proxies: ["10.0.0.1", "2001:db8::1"],
    asked: "real",
    webFolder: "/srv/web",
  });
});

test("a setting that is empty is a setting that is not there", () => {
  expect(readConfig({ PORT: "", LOTS_DEMO: " ", DATABASE_URL: "" })).toEqual(readConfig({}));
});

test("behind a proxy on the same computer, that proxy is believed and nobody else", () => {
  expect(readConfig({ LOTS_ORIGIN: "https://lots.example" }).proxies).toEqual(["loopback"]);
});

test.each([
  ["PORT", "abc"],
  ["PORT", "-1"],
  ["PORT", "65536"],
  ["PORT", "3000.5"],
  ["LOTS_DEMO", "yes"],
  ["LOTS_DEMO", "true"],
  ["LOTS_ORIGIN", "lots.example"],
  ["LOTS_ORIGIN", "http://lots.example"],
  ["LOTS_ORIGIN", "https://lots.example/path"],
  ["LOTS_ORIGIN", "https://anna@lots.example"],
  ["LOTS_ORIGIN", "*"],
  ["LOTS_PROXY", "true"],
  ["LOTS_PROXY", "10.0.0.1 10.0.0.2"],
  ["LOTS_PROXY", "proxy.example"],
  ["DATABASE_URL", "mysql://db/lots"],
  ["DATABASE_URL", "postgres://"],
  ["LOTS_DMEO", "0"],
  ["LOTS_DATABASE_URL", "postgres://db/lots"],
])("%s=%s is refused by its name, never its value", (setting, value) => {
  expect(() => readConfig({ [setting]: value })).toThrow(
    expect.objectContaining({ obstacle: "setting-not-understood", details: { setting } }),
  );
});
