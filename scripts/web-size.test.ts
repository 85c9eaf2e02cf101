import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { firstLoads, sizeFaults, webSizes } from "./web-size.ts";

/** A built web whose files weigh so many kB: random bytes do not get smaller. */
function built(files: Readonly<Record<string, number>>, manifest: object): string {
  const dist = mkdtempSync(join(tmpdir(), "lots-size-"));
  mkdirSync(join(dist, ".vite"));
  writeFileSync(join(dist, ".vite/manifest.json"), JSON.stringify(manifest));
  for (const [file, kB] of Object.entries(files)) writeFileSync(join(dist, file), randomBytes(kB * 1000));
  return dist;
}

const manifest = {
  "index.html": { file: "index.js", imports: ["_react.js"] },
  "style.css": { file: "style.css" },
  "_react.js": { file: "react.js" },
  "_chart.js": { file: "chart.js", imports: ["_react.js"] },
  "../../packages/words/src/sv.ts": { file: "sv.js", isDynamicEntry: true },
  "src/screens/a.tsx": { file: "a.js", imports: ["_react.js", "_chart.js"], isDynamicEntry: true },
  "../../packages/ui/src/menu-list.tsx": { file: "menu.js", imports: ["_react.js"], isDynamicEntry: true },
};

test("the shell weighs with what it imports and the words, a screen without what the shell has", () => {
  const dist = built(
    {
      "index.js": 50,
      "react.js": 70,
      "style.css": 20,
      "sv.js": 10,
      "a.js": 15,
      "chart.js": 20,
      "menu.js": 5,
    },
    manifest,
  );
  const sizes = webSizes(dist);
  expect(Math.round(sizes.shellScript)).toBe(130);
  expect(sizes.parts.map(({ name, script }) => [name, Math.round(script)])).toEqual([
    ["src/screens/a.tsx", 35],
    ["packages/ui/src/menu-list.tsx", 5],
  ]);
  expect(sizeFaults(sizes)).toEqual([]);
  expect(firstLoads(sizes)).toEqual([
    expect.stringMatching(/every page: 130\.\d kB of script, 20\.\d kB of style/),
    expect.stringMatching(/^ *165\.\d kB at first load = shell \+ 35\.\d kB src\/screens\/a\.tsx$/),
  ]);
  rmSync(dist, { recursive: true });
});

test("each part that is too large is named", () => {
  const dist = built(
    {
      "index.js": 99,
      "react.js": 99,
      "style.css": 26,
      "sv.js": 10,
      "a.js": 15,
      "chart.js": 30,
      "menu.js": 41,
    },
    manifest,
  );
  expect(sizeFaults(webSizes(dist)).map((fault) => fault.split(":")[0])).toEqual([
    "script at first load",
    "style at first load",
    "src/screens/a.tsx",
    "packages/ui/src/menu-list.tsx",
  ]);
  rmSync(dist, { recursive: true });
});
