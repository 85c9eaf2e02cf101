/** Why something that an import made is left when it is undone: somebody has touched it, or builds on it. */
export const leftReasons = [
  "corrected",
  "linked",
  "step-touched",
  "audience",
  "edited",
  "in-use",
  "number-kept",
] as const;
export type LeftReason = (typeof leftReasons)[number];

export type MadeContact = {
  readonly version: number;
  readonly audience: string;
  readonly isLinked: boolean;
  readonly isStepTouched: boolean;
};

/** Null: nobody has touched it, so undo archives it. */
export function whyContactStays(contact: MadeContact): LeftReason | null {
  if (contact.isLinked) return "linked";
  if (contact.version !== 1) return "corrected";
  if (contact.isStepTouched) return "step-touched";
  return contact.audience === "municipality" ? null : "audience";
}

/** A company or a person: `ownEdits` are the import's own, which is no touch of anybody's. */
export function whyPartyStays(party: {
  readonly version: number;
  readonly ownEdits: number;
  readonly isUsed: boolean;
}): LeftReason | null {
  if (party.version !== 1 + party.ownEdits) return "edited";
  return party.isUsed ? "in-use" : null;
}
