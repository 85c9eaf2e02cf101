import type { Outcome } from "@lots/domain/imports/import-decision";
import type { AppRouter } from "@lots/server/api";
import type { inferRouterOutputs } from "@trpc/server";

type Answers = inferRouterOutputs<AppRouter>["imports"];

export type ImportSummary = Answers["list"][number];
export type OneImport = Answers["get"];
export type DryRun = Answers["dryRun"];
export type DryRow = DryRun["rows"][number];
export type AskedQuestion = DryRun["questions"][number];
export type ListRow = Answers["rows"][number];
export type UndoView = Answers["undoView"];

/** What does not happen by itself once the list is understood: it is asked again when something has changed. */
export const untilChanged = { staleTime: Number.POSITIVE_INFINITY, refetchInterval: false } as const;

export type Counts = Readonly<Record<Outcome, number>>;

export function countsOf({ rows }: Pick<DryRun, "rows">): Counts {
  const counts: Record<Outcome, number> = { log: 0, question: 0, skip: 0, reject: 0, made: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}
