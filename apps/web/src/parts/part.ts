import type { PartStatus } from "@lots/domain/parts/part";
import type { AppRouter } from "@lots/server/api";
import type { GlyphState } from "@lots/ui/state-glyph";
import type { inferRouterOutputs } from "@trpc/server";

export type Part = inferRouterOutputs<AppRouter>["cases"]["get"]["parts"][number];

export const statusGlyph: Readonly<Record<PartStatus, GlyphState>> = {
  not_started: "rest",
  waiting_company: "wait-company",
  in_progress: "move",
  waiting_other: "wait-other",
  decided: "done",
  dropped: "rest-dropped",
};

/** What one can do with a part; those that open something else than a dialog of the part's own are the screen's. */
export const partActs = [
  "onTrack",
  "waitForCompany",
  "delay",
  "decide",
  "waitForOther",
  "take",
  "handOver",
  "ask",
  "sendBack",
  "takeBack",
  "assign",
  "plan",
  "edit",
  "drop",
  "reopen",
] as const;
export type PartAct = (typeof partActs)[number];

/** The right each act stands under. */
const rightOf: Readonly<Record<PartAct, keyof Part["may"]>> = {
  onTrack: "report",
  waitForCompany: "report",
  delay: "report",
  decide: "decide",
  waitForOther: "report",
  take: "take",
  handOver: "handOver",
  ask: "ask",
  sendBack: "sendBack",
  takeBack: "takeBack",
  assign: "assign",
  plan: "plan",
  edit: "edit",
  drop: "drop",
  reopen: "reopen",
};

export const actsOn = (may: Part["may"]): readonly PartAct[] => partActs.filter((act) => may[rightOf[act]]);
