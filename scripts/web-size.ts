import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

type Chunk = {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly isDynamicEntry?: boolean;
};
type Manifest = Readonly<Record<string, Chunk>>;

/**
 * In kB as they travel: gzipped, 1000 bytes. What every page of the staff needs before it can be used, and what each
 * screen, dialog or list adds when it opens.
 */
const limits = { shellScript: 200, shellStyle: 25, partScript: 40 } as const;

export type WebSizes = {
  readonly shellScript: number;
  readonly shellStyle: number;
  /** Whatever is fetched by itself; `script` is what it adds to the shell. */
  readonly parts: readonly { readonly name: string; readonly script: number }[];
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
  const styles = Object.values(manifest).flatMap(({ file }) => (file.endsWith(".css") ? file : []));

  const shell = closure(manifest, "index.html");
  const later = Object.entries(manifest).filter(([, chunk]) => chunk.isDynamicEntry);
  // Nothing is drawn before the words of one language are there: the heavier counts as part of the shell.
  const isWords = (key: string) => key.includes("packages/words/");
  const words = later.filter(([key]) => isWords(key)).map(([, chunk]) => weigh([chunk.file]));
  return {
    shellScript: weigh(scriptsOf(shell)) + Math.max(0, ...words),
    shellStyle: weigh(styles),
    parts: later
      .filter(([key]) => !isWords(key))
      .map(([name]) => ({
        name: name.replace(/^(\.\.\/)+/, ""),
        script: weigh(scriptsOf([...closure(manifest, name)].filter((key) => !shell.has(key)))),
      })),
  };
}

const kB = (size: number): string => `${size.toFixed(1)} kB`;

export function sizeFaults({ shellScript, shellStyle, parts }: WebSizes): readonly string[] {
  const tooLarge = (what: string, size: number, limit: number): readonly string[] =>
    size <= limit ? [] : [`${what}: ${kB(size)}, at most ${limit} kB`];
  return [
    ...tooLarge("script at first load", shellScript, limits.shellScript),
    ...tooLarge("style at first load", shellStyle, limits.shellStyle),
    ...parts.flatMap(({ name, script }) => tooLarge(name, script, limits.partScript)),
  ];
}

/** What a browser fetches that opens Lots at each screen, the heaviest first: where to look when something is too large. */
export function firstLoads({ shellScript, shellStyle, parts }: WebSizes): readonly string[] {
  const screens = parts.filter(({ name }) => name.startsWith("src/screens/"));
  return [
    `first load of every page: ${kB(shellScript)} of script, ${kB(shellStyle)} of style`,
    ...screens
      .toSorted((one, other) => other.script - one.script)
      .map(
        ({ name, script }) =>
          `${kB(shellScript + script).padStart(9)} at first load = shell + ${kB(script)} ${name}`,
      ),
  ];
}
