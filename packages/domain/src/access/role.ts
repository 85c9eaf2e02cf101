/** A role is held in a unit: one person may be officer in one unit and manager in another. */
export const roles = ["pilot", "officer", "manager", "administrator"] as const;
export type Role = (typeof roles)[number];
