import { pathToFileURL } from "node:url";
import compile from "icu-minify/compile";
import type { CompiledMessage } from "icu-minify/format";
import type { Plugin } from "vite";

export type Catalogue = { readonly [key: string]: string | Catalogue };
export type Compiled = { readonly [key: string]: CompiledMessage | Compiled };

export const compiled = (words: Catalogue): Compiled =>
  Object.fromEntries(
    Object.entries(words).map(([key, word]) => [
      key,
      typeof word === "string" ? compile(word) : compiled(word),
    ]),
  );

/**
 * Each language's messages are parsed while the web is built, so that no browser fetches the parser
 * (docs/decisions/0012). The server, the tests and `pnpm dev` read the same catalogues as they are written.
 */
export function compiledWords(): Plugin {
  return {
    name: "compiled-words",
    apply: "build",
    enforce: "pre",
    config: () => ({
      resolve: { alias: { "use-intl/format-message": "use-intl/format-message/format-only" } },
    }),
    async load(id) {
      const language = /\/packages\/words\/src\/(sv|en)\.ts$/.exec(id)?.[1];
      if (language === undefined) return null;
      const module: Readonly<Record<string, Catalogue>> = await import(pathToFileURL(id).href);
      return `export const ${language} = ${JSON.stringify(compiled(module[language] ?? {}))};`;
    },
  };
}
