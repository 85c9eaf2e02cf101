/** An offer of a part, the return of a part to the case's pilot, or an offer of the pilot role itself. */
export const handoffKinds = ["part", "return", "pilot_role"] as const;
export type HandoffKind = (typeof handoffKinds)[number];

export const handoffStates = ["sent", "accepted", "refused", "forwarded", "withdrawn", "lapsed"] as const;
export type HandoffState = (typeof handoffStates)[number];

/** What ended an accepted handoff; null while the receiver still answers for it. */
export const handoffEndings = ["done", "returned", "taken_back", "passed_on"] as const;
export type HandoffEnding = (typeof handoffEndings)[number];

export const refusalCodes = ["wrong_receiver", "material_missing", "not_ours", "no_time", "other"] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export const lapseCauses = [
  "part_closed",
  "case_closed",
  "receiver_disabled",
  "unit_retired",
  "consent_ended",
  "taken_back",
] as const;
export type LapseCause = (typeof lapseCauses)[number];
