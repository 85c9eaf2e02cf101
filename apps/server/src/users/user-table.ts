import type { Role } from "@lots/domain/access/role";
import type { Instant } from "@lots/domain/calendar/calendar-date";

export interface UserTable {
  id: string;
  name: string;
  email: string;
  phone: string | null;
  sortKey: string;
  searchText: string;
  disabledAt: Instant | null;
  version: number;
}

export interface UserRoleTable {
  userId: string;
  unitId: string;
  role: Role;
}

/** Kept apart from the person so that no list of people can carry a hash. */
export interface PasswordTable {
  userId: string;
  hash: string;
  changedAt: Instant;
}

/** A person's own choices; nobody else reads or writes them. */
export interface PreferenceTable {
  userId: string;
  language: "sv" | "en";
  theme: "system" | "light" | "dark";
  singleKeys: "on" | "off";
}
