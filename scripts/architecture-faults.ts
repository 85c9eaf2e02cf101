import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import architecture, { texts } from "../architecture.mjs";

export type Cruised = { readonly files: number; readonly faults: readonly string[] };

/** Holds the code under `folder` against `architecture.mjs`; each fault says what to do instead. */
export async function architectureFaults(folder: string, parts: readonly string[]): Promise<Cruised> {
  const { forbidden = [], options = {} } = architecture;
  const { enhancedResolveOptions, ...cruiseOptions } = options;
  const { output } = await cruise(
    [...parts],
    { ...cruiseOptions, ruleSet: { forbidden }, validate: true, baseDir: folder },
    enhancedResolveOptions,
  );
  if (typeof output === "string") throw new Error(output);
  const files = ownFiles(output);
  return { files: files.length, faults: [...importFaults(output), ...textFaults(folder, files)] };
}

const whatToDo = (name: string): string =>
  architecture.forbidden?.find((rule) => rule.name === name)?.comment ?? "";

const ownFiles = ({ modules }: ICruiseResult): readonly string[] =>
  modules
    .filter(
      ({ source, coreModule, couldNotResolve }) =>
        !coreModule && !couldNotResolve && !source.includes("node_modules"),
    )
    .map(({ source }) => source);

const importFaults = ({ summary }: ICruiseResult): readonly string[] =>
  summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}\n  ${whatToDo(rule.name)}`);

function textFaults(folder: string, files: readonly string[]): readonly string[] {
  return texts.flatMap(({ name, comment, path, pathNot, text }) =>
    files
      .filter(
        (file) =>
          path.test(file) && !pathNot.test(file) && text.test(readFileSync(join(folder, file), "utf8")),
      )
      .map((file) => `${name}: ${file}\n  ${comment}`),
  );
}
