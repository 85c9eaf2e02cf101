import { type Audience, type OfferedAudience, offeredAudiences } from "../timeline/audience.ts";

/** What the audience of a contact depends on: who writes, and on what. */
export type ContactPlace = {
  readonly writer: "municipal" | "partner";
  readonly onCase: boolean;
  /** A consent that holds today shares the case with a partner. */
  readonly shared: boolean;
};

/**
 * The audiences to choose among (heart.md B). Partners read a contact only where a case is shared with them, the
 * company only where there is a case to show. A partner chooses among what it can read itself.
 */
export function audiencesFor({ writer, onCase, shared }: ContactPlace): readonly OfferedAudience[] {
  if (writer === "partner") return ["unit", "partners"];
  if (!onCase) return ["unit", "municipality"];
  return offeredAudiences.filter((audience) => audience !== "partners" || shared);
}

/** What partners or the company read through one case is not shown to another's through a link. */
export const isLinkable = (audience: Audience): boolean => audience !== "partners" && audience !== "company";

/** Never remembered from the last time: a habit must not decide who reads. */
export function defaultAudienceFor({ writer }: ContactPlace): OfferedAudience {
  return writer === "partner" ? "partners" : "municipality";
}
