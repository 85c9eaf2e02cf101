export type NewMigration = { readonly file: string; readonly text: string; readonly index: string };

const importsEnd = 'import type { Migration } from "./table.ts";';
const listEnd = "\n};\n";

/**
 * The next migration after `files`, named by what it does, and the index with its lines; null where no name can be
 * made of the words.
 */
export function newMigration(what: string, files: readonly string[], index: string): NewMigration | null {
  const words = what.toLowerCase().match(/[a-z0-9]+/g);
  if (words === null || !/^[a-z]/.test(words[0] ?? "") || /[^\w\s-]/.test(what)) return null;
  const numbers = files.flatMap((file) => file.match(/^\d{4}(?=-.+[.]ts$)/)?.map(Number) ?? []);
  const number = String(Math.max(0, ...numbers) + 1).padStart(4, "0");
  const name = `${number}-${words.join("-")}`;
  const variable = words
    .map((word, nr) => (nr === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
  return {
    file: `${name}.ts`,
    text: `import type { Migration } from "./table.ts";

export const ${variable}: Migration = async (tx, dialect) => {};
`,
    index: index
      .replace(importsEnd, `import { ${variable} } from "./${name}.ts";\n${importsEnd}`)
      .replace(listEnd, `\n  "${name}": ${variable},${listEnd}`),
  };
}
