import { caseKinds, casePhases } from "@lots/domain/cases/case";
import { ballHolder, type CaseFilter, type CaseSort, caseSorts } from "@lots/domain/cases/case-filter";
import { type CaseView, caseViewNames, caseViews } from "@lots/domain/cases/case-views";
import * as z from "zod";

const known = (text: unknown): CaseView => caseViewNames.find((view) => view === text) ?? "open";

/** What the list shows, as it stands in the address; what is not understood there is left out. */
const address = z.object({
  vy: z.unknown().transform(known),
  fas: z.enum(casePhases).nullable().catch(null),
  slag: z.enum(caseKinds).nullable().catch(null),
  enhet: z.uuid().nullable().catch(null),
  lots: z.uuid().nullable().catch(null),
  boll: ballHolder.nullable().catch(null),
  lange: z.literal("1").nullable().catch(null),
  ordning: z.enum(caseSorts).nullable().catch(null),
  fallande: z.literal("1").nullable().catch(null),
  som: z.literal("tavla").nullable().catch(null),
});
export type CaseAddress = z.output<typeof address>;

export const readCaseAddress = (search: URLSearchParams): CaseAddress =>
  address.parse(Object.fromEntries(Object.keys(address.shape).map((key) => [key, search.get(key)])));

/** The address with something changed; null takes it away. */
export function withAddress(
  search: URLSearchParams,
  change: Partial<Record<keyof CaseAddress, string | null>>,
): string {
  const next = new URLSearchParams(search);
  for (const [key, value] of Object.entries(change)) {
    if (value === null) next.delete(key);
    else next.set(key, value);
  }
  return `?${next}`;
}

/** The view's filter, narrowed by what the address asks for besides. */
export function caseListQuery(asked: CaseAddress, text: string) {
  const { vy, fas, slag, enhet, lots, boll, lange, ordning, fallande } = asked;
  const view: CaseFilter = caseViews[vy];
  const filter: CaseFilter = {
    ...view,
    phases: fas === null ? view.phases : [fas],
    kinds: slag === null ? view.kinds : [slag],
    unitIds: enhet === null ? view.unitIds : [enhet],
    pilotIds: lots === null ? view.pilotIds : [lots],
    waitingOn: boll === null ? view.waitingOn : [boll],
    longWait: lange !== null || view.longWait,
    text: text.slice(0, 200),
  };
  const usual: CaseSort = vy === "closed" ? "opened" : "company";
  return {
    filter,
    sort: ordning ?? usual,
    descending: fallande !== null || (ordning === null && vy === "closed"),
  };
}
