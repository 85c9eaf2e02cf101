import type { AppRouter } from "@lots/server/api";
import type { inferRouterOutputs } from "@trpc/server";
import { paths } from "../paths.ts";

export type Hit = inferRouterOutputs<AppRouter>["companies"]["find"][number];

const kinds = ["company", "case", "person"] as const satisfies readonly Hit["kind"][];

/** Where a hit leads; a person without a company has no page of its own, and goes into the log. */
export function pathOf(hit: Hit): string | null {
  if (hit.kind === "company") return paths.company(hit.id);
  if (hit.kind === "case") return paths.caseFile(hit.number);
  return hit.companyId === null ? null : paths.company(hit.companyId);
}

const optionOf = (hit: Hit) => {
  if (hit.kind === "company") return { id: hit.id, word: hit.name, meta: hit.organisationNumber ?? "" };
  if (hit.kind === "case") {
    return { id: hit.id, word: hit.title, meta: hit.companyName ?? hit.codeName ?? "", end: hit.number };
  }
  return { id: hit.id, word: hit.name, meta: hit.companyName ?? hit.title ?? "", end: hit.phone ?? "" };
};

/** By kind; before anything is typed in one group, latest first. */
export function groupsOf(
  hits: readonly Hit[],
  titleOf: (kind: Hit["kind"]) => string,
  recent: string | null,
) {
  if (recent !== null) return [{ title: recent, options: hits.map(optionOf) }];
  return kinds
    .map((kind) => ({ title: titleOf(kind), options: hits.filter((hit) => hit.kind === kind).map(optionOf) }))
    .filter(({ options }) => options.length > 0);
}
