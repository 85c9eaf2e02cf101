/** `municipal` and `partner` units sign in; an `outside` authority (länsstyrelsen, Polisen) never does. */
export const unitKinds = ["municipal", "partner", "outside"] as const;
export type UnitKind = (typeof unitKinds)[number];

/** What a unit does for the whole municipality: it holds the pilots, or it leads (kommunledning). */
export const unitDuties = ["pilots", "leadership"] as const;
export type UnitDuty = (typeof unitDuties)[number];
