import type { Plugin } from "vite";

const otherLanguage = /\/(?!sv-SE|en-US)[a-z]{2}-[A-Z]{2}(\.mjs)$/;
const ofReactAria = /\/react-(aria|aria-components|stately)\/dist\//;

/** React Aria carries its words in 34 languages; every one that Lots does not speak becomes its English. */
export function onlyOurLanguages(): Plugin {
  return {
    name: "only-our-languages",
    apply: "build",
    enforce: "pre",
    resolveId(source, importer) {
      if (importer === undefined || !ofReactAria.test(importer) || !otherLanguage.test(source)) return null;
      return this.resolve(source.replace(otherLanguage, "/en-US$1"), importer, { skipSelf: true });
    },
  };
}
