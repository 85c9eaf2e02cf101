import { en } from "@lots/words/en";
import { sv } from "@lots/words/sv";
import type { CompiledMessage } from "icu-minify/format";
import { _createCache, _createIntlFormatters } from "use-intl/core";
import formatWritten from "use-intl/format-message";
import formatCompiled from "use-intl/format-message/format-only";
import { expect, it } from "vitest";
import { type Catalogue, type Compiled, compiled } from "../../vite/compiled-words.ts";

type Leaf = readonly [key: string, message: CompiledMessage];

const leaves = (words: Catalogue | Compiled, before = ""): readonly Leaf[] =>
  Object.entries(words).flatMap(([key, word]) =>
    typeof word === "string" || Array.isArray(word)
      ? [[`${before}${key}`, word] as const]
      : leaves(word, `${before}${key}.`),
  );

/** Something for every argument that the message names. */
function valuesOf(message: string, count: number) {
  const names = [...message.matchAll(/\{(\w+)\s*([,}])\s*(plural|number|selectordinal)?/g)];
  const values = names.map(([, name, , kind]) => [name, kind === undefined ? "Åsa" : count]);
  const tags = [...message.matchAll(/<(\w+)>/g)].map(([, tag]) => [
    tag,
    (inside: readonly unknown[]) => `<${inside.join("")}>`,
  ]);
  return Object.fromEntries([...values, ...tags]);
}

it.each([
  ["sv-SE", sv],
  ["en-GB", en],
] as const)("each message in %s reads the same parsed ahead as parsed where it is shown", (locale, words) => {
  const cache = _createCache();
  const options = { cache, formatters: _createIntlFormatters(cache), locale, timeZone: "Europe/Stockholm" };
  const ahead = new Map(leaves(compiled(words satisfies Catalogue)));
  const written = leaves(words);
  expect(ahead.size).toBe(written.length);
  for (const [key, message] of written) {
    for (const count of [0, 1, 2, 12_345]) {
      const values = valuesOf(String(message), count);
      const said = (answer: unknown) => (Array.isArray(answer) ? answer.join("") : answer);
      expect(said(formatCompiled(key, ahead.get(key) ?? "", values, options)), key).toBe(
        said(formatWritten(key, String(message), values, options)),
      );
    }
  }
});
