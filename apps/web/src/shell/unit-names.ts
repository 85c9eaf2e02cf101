import type { Me } from "../session/me.ts";

/** The units a person works in, as one line. */
export const unitNamesOf = (me: Me): string => [...new Set(me.memberships.map((m) => m.unitName))].join(", ");

/** Karin Lindvall → KL. */
export const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => word !== "");
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return `${first?.[0] ?? ""}${last?.[0] ?? ""}`.toUpperCase();
};
