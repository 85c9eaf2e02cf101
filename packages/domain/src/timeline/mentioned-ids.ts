/** The keys under which facts mention people and units; the timeline gives their names along. */
const namedBy = ["toUserId", "fromUserId", "toUnitId", "fromUnitId", "unitId", "partnerUnitId"] as const;

/** Whose names a reader of these facts needs. */
export function mentionedIds(facts: Readonly<Record<string, unknown>>): readonly string[] {
  return namedBy.map((key) => facts[key]).filter((id) => typeof id === "string");
}
