import { readFileSync } from "node:fs";

/** Reading or forgetting what is cached asks the server for nothing. */
const cacheOnly = "queryKey|queryFilter|pathKey|pathFilter|infiniteQueryKey|infiniteQueryFilter|mutationKey";

/**
 * Procedures (`cases.get`) that no screen asks for: a feature that nobody can reach, or a door that nobody watches.
 * Give it a screen, or take it away.
 */
export function uncalledProcedures(
  procedures: readonly string[],
  files: readonly string[],
): readonly string[] {
  const sources = files.map((file) => withoutComments(readFileSync(file, "utf8")).replace(/\s*\.\s*/g, "."));
  return procedures.filter((procedure) => {
    const called = new RegExp(
      `\\b(?:trpc|api)\\.${procedure.replace(".", "\\.")}\\b(?!\\.(?:${cacheOnly})\\b)`,
    );
    return !sources.some((source) => called.test(source));
  });
}

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
