import type { Audience } from "../timeline/audience.ts";
import type { UnitKind } from "../units/unit.ts";

/** A text between the municipality and a partner is read by that partner; all else by the municipality. */
export const audienceBetween = (kinds: readonly UnitKind[]): Audience =>
  kinds.includes("partner") ? "partners" : "municipality";
