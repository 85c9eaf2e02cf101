import type { Role } from "@lots/domain/access/role";
import type { UnitKey } from "./units.ts";

export type DemonstrationPerson = {
  readonly name: string;
  readonly unit: UnitKey;
  readonly role: Role;
  /** A second unit that the person leads. */
  readonly alsoManages?: UnitKey;
};

/** Everyone's password in the demonstration; it opens nothing else, and the demonstration never turns real. */
export const demonstrationPassword = "kristinehamn-provar-lots";

/** Invented people; the address is made from the key at the domain that never exists. */
export const people = {
  karin: person("Karin Lindvall", "lots", "pilot"),
  johan: person("Johan Ek", "lots", "pilot"),
  per: person("Per Åström", "miljo", "officer"),
  amina: person("Amina Kvist", "miljo", "officer"),
  anna: person("Anna Sjögren", "bygg", "officer"),
  tobias: person("Tobias Berg", "bygg", "officer"),
  mats: person("Mats Hedlund", "mark", "officer"),
  leila: person("Leila Nazari", "va", "officer"),
  britta: person("Britta Öman", "alkohol", "officer"),
  jonas: person("Jonas Falk", "raddning", "officer"),
  // Leads the pilots too: names a new one for a case when that is needed.
  eva: { ...person("Eva Nordin", "ledning", "manager"), alsoManages: "lots" },
  henrik: person("Henrik Ståhl", "bygg", "manager"),
  sara: person("Sara Wik", "narsam", "officer"),
  lena: person("Lena Hult", "ledning", "administrator"),
} as const satisfies Record<string, DemonstrationPerson>;

export type PersonKey = keyof typeof people;

export const emailOf = (key: PersonKey): string => `${key}@exempel.invalid`;

function person(name: string, unit: UnitKey, role: Role): DemonstrationPerson {
  return { name, unit, role };
}
