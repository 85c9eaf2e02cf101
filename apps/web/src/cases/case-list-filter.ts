import { caseKinds, casePhases } from "@lots/domain/cases/case";
import { type CaseFilter, type CaseSort, caseSorts } from "@lots/domain/cases/case-filter";
import { caseViewNames, caseViews } from "@lots/domain/cases/case-views";
import { idOf, oneOf } from "../unknown-value.ts";

/** What the list shows, as it stands in the address; what is not understood there is left out. */
export function readCaseAddress(search: URLSearchParams) {
  const boll = search.get("boll");
  return {
    vy: oneOf(caseViewNames, search.get("vy")) ?? "open",
    fas: oneOf(casePhases, search.get("fas")),
    slag: oneOf(caseKinds, search.get("slag")),
    enhet: idOf(search.get("enhet")),
    lots: idOf(search.get("lots")),
    boll: oneOf(["company", "pilot"] as const, boll) ?? idOf(boll),
    lange: oneOf(["1"] as const, search.get("lange")),
    ordning: oneOf(caseSorts, search.get("ordning")),
    fallande: oneOf(["1"] as const, search.get("fallande")),
    som: oneOf(["tavla"] as const, search.get("som")),
  };
}
export type CaseAddress = ReturnType<typeof readCaseAddress>;

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
    text,
  };
  const usual: CaseSort = vy === "closed" ? "opened" : "company";
  return {
    filter,
    sort: ordning ?? usual,
    descending: fallande !== null || (ordning === null && vy === "closed"),
  };
}
