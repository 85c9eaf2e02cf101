import { join, relative } from "node:path";
import type { Expression, Identifier, Node } from "typescript/unstable/ast";
import * as is from "typescript/unstable/ast/is";
import { API, type Checker, type Type } from "typescript/unstable/sync";
import { root } from "./run-command.ts";

export type WordsUsed = {
  /** Whole message keys. */
  readonly keys: readonly string[];
  /** Groups of words that are read as they stand, whatever keys they hold. */
  readonly wholes: readonly string[];
  /** Places of which nobody can say which words they use; there must be none. */
  readonly unclear: readonly string[];
};

const config = join(root, "apps/web/tsconfig.json");
const isOwn = (path: string): boolean =>
  /\/apps\/(web|server)\/src\//.test(path) && !/\.(test|d)\.tsx?$/.test(path);

/**
 * Which words the web and the server say. It reads them off the types, so that a key made at run time counts as all
 * that it can be, and as no more. `readFile` may give a file another content than it has.
 */
export function wordsUsed(readFile: (path: string) => string | undefined): WordsUsed {
  const api = new API({ cwd: root, fs: { readFile } });
  try {
    // The server comes with the web, whose client knows its router.
    const project = api.updateSnapshot({ openProjects: [config] }).getProject(config);
    if (project === undefined) throw new Error(`${config} cannot be read`);
    const { program, checker } = project;
    const found = program
      .getSourceFileNames()
      .filter(isOwn)
      .flatMap((path) => foundIn(nodesOf(program.getSourceFile(path)), checker));
    return {
      keys: found.flatMap((each) => ("key" in each ? [each.key] : [])),
      wholes: found.flatMap((each) => ("whole" in each ? [each.whole] : [])),
      unclear: found.flatMap((each) => ("unclear" in each ? [placeOf(each.unclear)] : [])),
    };
  } finally {
    api.close();
  }
}

type Found = { readonly key: string } | { readonly whole: string } | { readonly unclear: Node };

function nodesOf(node: Node | undefined): readonly Node[] {
  const nodes: Node[] = [];
  const visit = (each: Node) => {
    nodes.push(each);
    each.forEachChild(visit);
  };
  if (node !== undefined) visit(node);
  return nodes;
}

const isCallOf = (node: Node, names: readonly string[]): boolean =>
  is.isCallExpression(node) && is.isIdentifier(node.expression) && names.includes(node.expression.text);

function foundIn(nodes: readonly Node[], checker: Checker): readonly Found[] {
  const makers = nodes.filter((node) => isCallOf(node, ["useTranslations", "translator"]));
  const tellers = makers.map(({ parent }) =>
    is.isVariableDeclaration(parent) && is.isIdentifier(parent.name) ? parent.name : null,
  );
  const before = new Map(
    tellers.map((name, at) => [name && checker.getSymbolAtLocation(name)?.id, groupOf(makers[at])] as const),
  );
  const names = new Set(tellers.map((name) => name?.text));
  const said = nodes.filter(is.isIdentifier).flatMap((node): readonly Found[] => {
    if (!names.has(node.text) || tellers.includes(node)) return [];
    const group = before.get(checker.getSymbolAtLocation(node)?.id);
    return group === undefined ? [] : saidBy(node, group, checker);
  });
  const unnamed = makers.filter((_, at) => tellers[at] === null).map((node) => ({ unclear: node }));
  const wholes = nodes.filter((node) => isCallOf(node, ["useMessages"])).flatMap(wholesOf);
  return [...unnamed, ...said, ...wholes];
}

/** `useTranslations("cases")` says the words under `cases.`; `translator(language)` says any by its whole key. */
function groupOf(maker: Node | undefined): string {
  if (maker === undefined || !is.isCallExpression(maker)) return "";
  const [group] = maker.arguments;
  return group !== undefined && isCallOf(maker, ["useTranslations"]) && is.isStringLiteral(group)
    ? `${group.text}.`
    : "";
}

/** `say(key)` and `say.rich(key)`; a teller that is handed on, but to a hook's dependencies, could say anything. */
function saidBy(teller: Identifier, group: string, checker: Checker): readonly Found[] {
  const { parent } = teller;
  if (is.isArrayLiteralExpression(parent)) return [];
  const callee = is.isPropertyAccessExpression(parent) && parent.expression === teller ? parent : teller;
  const call = callee.parent;
  const key = is.isCallExpression(call) && call.expression === callee ? call.arguments[0] : undefined;
  const texts = key === undefined ? null : textsOf(key, checker);
  return texts?.map((text) => ({ key: group + text })) ?? [{ unclear: teller }];
}

/** Every text that the expression can be; null where that is unknown. */
function textsOf(expression: Expression, checker: Checker): readonly string[] | null {
  if (is.isStringLiteral(expression)) return [expression.text];
  // What is claimed by `as` is not what it is.
  if (is.isAsExpression(expression)) return textsOf(expression.expression, checker);
  if (!is.isTemplateExpression(expression)) return literalsOf(checker.getTypeAtLocation(expression));
  return expression.templateSpans.reduce<readonly string[] | null>(
    (starts, span) => {
      const middles = literalsOf(checker.getTypeAtLocation(span.expression));
      if (starts === null || middles === null) return null;
      return starts.flatMap((start) => middles.map((middle) => start + middle + span.literal.text));
    },
    [expression.head.text],
  );
}

function literalsOf(type: Type | undefined): readonly string[] | null {
  if (type?.isStringLiteralType()) return [type.value];
  if (!type?.isUnionType()) return null;
  const all = type.getTypes().map(literalsOf);
  return all.includes(null) ? null : all.flatMap((texts) => texts ?? []);
}

/** `useMessages().shell.glossary`, or `const { glossary } = useMessages().shell`. */
function wholesOf(call: Node): readonly Found[] {
  let node = call;
  const path: string[] = [];
  while (is.isPropertyAccessExpression(node.parent)) {
    node = node.parent;
    if (is.isPropertyAccessExpression(node)) path.push(node.name.text);
  }
  const { parent } = node;
  const pattern =
    is.isVariableDeclaration(parent) && is.isObjectBindingPattern(parent.name) ? parent.name : null;
  if (pattern === null) return path.length === 0 ? [{ unclear: call }] : [{ whole: path.join(".") }];
  return pattern.elements.map(({ propertyName, name }) => {
    const part = propertyName ?? name;
    return part !== undefined && is.isIdentifier(part)
      ? { whole: [...path, part.text].join(".") }
      : { unclear: call };
  });
}

function placeOf(node: Node): string {
  const file = node.getSourceFile();
  const line = file.text.slice(0, node.getStart(file)).split("\n").length;
  return `${relative(root, file.fileName)}:${line} ${node.parent.getText(file)}`;
}
