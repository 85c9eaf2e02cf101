import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

type Chunk = {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly isDynamicEntry?: boolean;
};
type Manifest = Readonly<Record<string, Chunk>>;

/** In kB as they travel: gzipped, 1000 bytes. What the first page of the staff needs, and what each screen adds. */
const limits = { shellScript: 200, shellStyle: 25, screenScript: 40 } as const;

/**
 * What is over its limit today, by how much, and not to be called within it: docs/decisions/0012. These figures may
 * only shrink; an entry goes when its part is within the limit.
 */
export const owed: Readonly<Record<string, number>> = {
  "script at first load": 257,
  "src/screens/case-screen.tsx": 51,
};

export type WebSizes = {
  readonly shellScript: number;
  readonly shellStyle: number;
  readonly screens: readonly { readonly name: string; readonly script: number }[];
};

/** A chunk with all that it imports before it can run. */
function closure(manifest: Manifest, key: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(key)) return found;
  found.add(key);
  for (const imported of manifest[key]?.imports ?? []) closure(manifest, imported, found);
  return found;
}

export function webSizes(dist: string): WebSizes {
  const manifest: Manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
  const weigh = (files: Iterable<string>): number =>
    [...new Set(files)].reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length / 1000,
      0,
    );
  const scriptsOf = (keys: Iterable<string>) => [...keys].flatMap((key) => manifest[key]?.file ?? []);
  const stylesOf = (keys: Iterable<string>) => [...keys].flatMap((key) => manifest[key]?.css ?? []);

  const shell = closure(manifest, "index.html");
  const later = Object.entries(manifest).filter(([, chunk]) => chunk.isDynamicEntry);
  // Nothing is drawn before the words of one language are there.
  const words = later
    .filter(([key]) => key.includes("packages/words/"))
    .map(([, chunk]) => weigh([chunk.file]));
  const screens = later.filter(([key]) => key.startsWith("src/"));
  return {
    shellScript: weigh(scriptsOf(shell)) + Math.max(0, ...words),
    shellStyle: weigh(stylesOf(shell)),
    screens: screens.map(([name]) => {
      const own = [...closure(manifest, name)].filter((key) => !shell.has(key));
      return { name, script: weigh(scriptsOf(own)) };
    }),
  };
}

export function sizeFaults(
  { shellScript, shellStyle, screens }: WebSizes,
  debts: Readonly<Record<string, number>> = {},
): readonly string[] {
  const tooLarge = (what: string, size: number, limit: number): readonly string[] =>
    size <= (debts[what] ?? limit) ? [] : [`${what}: ${size.toFixed(1)} kB, at most ${limit} kB`];
  return [
    ...tooLarge("script at first load", shellScript, limits.shellScript),
    ...tooLarge("style at first load", shellStyle, limits.shellStyle),
    ...screens.flatMap(({ name, script }) => tooLarge(name, script, limits.screenScript)),
  ];
}
