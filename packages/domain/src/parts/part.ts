export const partStatuses = [
  "not_started",
  "waiting_company",
  "in_progress",
  "waiting_other",
  "decided",
  "dropped",
] as const;
export type PartStatus = (typeof partStatuses)[number];

export const partOutcomes = [
  "granted",
  "granted_with_conditions",
  "rejected",
  "dismissed",
  "withdrawn",
  "registered",
  "not_needed",
  "done",
] as const;
export type PartOutcome = (typeof partOutcomes)[number];

/** Who answers for the part in Lots: the case's pilot, whoever that is today, or the unit that accepted it. */
export const partHolders = ["pilot", "unit"] as const;
export type PartHolder = (typeof partHolders)[number];

/** Nothing is left to do on a part with one of these. */
export const closedPartStatuses = ["decided", "dropped"] as const satisfies readonly PartStatus[];

export const isClosedStatus = (status: PartStatus): status is (typeof closedPartStatuses)[number] =>
  (closedPartStatuses as readonly PartStatus[]).includes(status);
