import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./run-command.ts";

const textOf = (path: string): string => readFileSync(join(root, path), "utf8");

const cited = globSync(["{apps,packages,scripts,docs}/**/*.{ts,tsx,mjs,css,md}", "*.{md,mjs}"], {
  cwd: root,
  exclude: (path) => /(^|\/)(node_modules|dist)$/.test(path),
});

/** `heart.md A3, row 7a`: the page's sections, and the rows of each. */
function rulesOf(page: string): ReadonlyMap<string, readonly string[]> {
  const sections = page.split(/^#{2,3} (?=[A-Z]\d*\. )/m).slice(1);
  return new Map(
    sections.map((section) => [
      section.slice(0, section.indexOf(".")),
      [...section.matchAll(/^(?:\| (\d+\w?) \||(\d+)\. )/gm)].map(([, row, item]) => row ?? item ?? ""),
    ]),
  );
}

const rules = rulesOf(textOf("docs/heart.md"));
const decisions = globSync("docs/decisions/*.md", { cwd: root }).map((path) => /\d{4}/.exec(path)?.[0]);

const name = /[A-Z]\d*(?:,? row \d+\w?)?/;
const list = new RegExp(`heart\\.md(?: (${name.source}(?:(?:,| and) ${name.source})*)(?!\\w))?`, "gi");

/** What a text cites that is not there: a rule, a row of it, a decision, a page. */
function unresolved(text: string): readonly string[] {
  // A comment's line may break within a citation.
  const flat = text.replace(/\n\s*(?:\*|\/\/)? */g, " ");
  const ofRules = [...flat.matchAll(list)].flatMap(([whole, names = ""]) =>
    [...names.matchAll(new RegExp(name, "g"))]
      .map(([one]) => one.split(/,? row /))
      .filter(([section = "", row]) => {
        const rows = rules.get(section);
        return rows === undefined || (row !== undefined && !rows.includes(row));
      })
      .map(() => whole),
  );
  const ofDecisions = [...flat.matchAll(/decisions\/(\d{4})/g)].filter(([, id]) => !decisions.includes(id));
  const pages = [...flat.matchAll(/(?<![\w./-])[a-z][\w-]*\.md\b/gi)].filter(([page]) => {
    const file = page === "Heart.md" ? "heart.md" : page;
    return !existsSync(join(root, "docs", file)) && !existsSync(join(root, file));
  });
  return [...ofRules, ...[...ofDecisions, ...pages].map(([found]) => found)];
}

test.each([
  ["/** As said (heart.md A3, row 7a), by docs/decisions/0004. See CONTRIBUTING.md. */", []],
  ["the rules of heart.md A1, A3 and B", []],
  ["/** Gone (heart.md A9). */", ["heart.md A9"]],
  ["Heart.md A1, A7: gone", ["Heart.md A1, A7"]],
  ["/**\n * Breaks (heart.md A3,\n * row 12) there.", ["heart.md A3, row 12"]],
  ["heart.md A3 row 6, G", ["heart.md A3 row 6, G"]],
  ["see decisions/0999", ["decisions/0999"]],
  ["(product.md §3)", ["product.md"]],
])("in “%s” what is not there is found", (text, found) => {
  expect(unresolved(text)).toEqual(found);
});

test("every rule, decision and page that a file cites is in docs", () => {
  const own = join("scripts", "citations.test.ts");
  const faults = cited
    .filter((path) => path !== own)
    .flatMap((path) => unresolved(textOf(path)).map((citation) => `${path}: ${citation}`));
  expect(faults).toEqual([]);
  expect(cited.filter((path) => /heart\.md [A-F]/.test(textOf(path))).length).toBeGreaterThan(50);
});
