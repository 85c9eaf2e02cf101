import type { Role } from "@lots/domain/access/role";
import type { UnitDuty, UnitKind } from "@lots/domain/units/unit";

type UnitWords = {
  readonly name: string;
  readonly kind: UnitKind;
  readonly authority: string;
  readonly duty?: UnitDuty;
};

/** The units of the test municipality. Miljö and Bygg stand under different nämnder: OSL 8 kap. 1 § parts them. */
export const units = {
  lots: { name: "Lotsfunktionen", kind: "municipal", authority: "Kommunstyrelsen", duty: "pilots" },
  ledning: { name: "Kommunledningen", kind: "municipal", authority: "Kommunstyrelsen", duty: "leadership" },
  bygg: { name: "Byggkontoret", kind: "municipal", authority: "Byggnadsnämnden" },
  miljo: { name: "Miljökontoret", kind: "municipal", authority: "Miljönämnden" },
  mark: { name: "Mark och exploatering", kind: "municipal", authority: "Kommunstyrelsen" },
  teknik: { name: "Tekniska", kind: "municipal", authority: "Tekniska nämnden" },
  narsam: { name: "Närsam", kind: "partner", authority: "Närsam AB" },
  raddning: { name: "Räddningstjänsten", kind: "partner", authority: "Bergslagens räddningstjänst" },
  lansstyrelsen: { name: "Länsstyrelsen", kind: "outside", authority: "Länsstyrelsen i Värmlands län" },
} as const satisfies Record<string, UnitWords>;

export type UnitName = keyof typeof units;

type PersonWords = { readonly name: string; readonly unit: UnitName; readonly role: Role };

/** Who can sign in. Karin is the pilot of most tests; Ada administers and reads no content. */
export const people = {
  karin: { name: "Karin Lindqvist", unit: "lots", role: "pilot" },
  lars: { name: "Lars Öberg", unit: "lots", role: "pilot" },
  lotta: { name: "Lotta Ek", unit: "lots", role: "manager" },
  kajsa: { name: "Kajsa Ström", unit: "ledning", role: "manager" },
  bo: { name: "Bo Åkesson", unit: "bygg", role: "officer" },
  berit: { name: "Berit Dahl", unit: "bygg", role: "officer" },
  birger: { name: "Birger Norén", unit: "bygg", role: "manager" },
  mia: { name: "Mia Hallgren", unit: "miljo", role: "officer" },
  maja: { name: "Maja Sjöö", unit: "miljo", role: "officer" },
  magnus: { name: "Magnus Brandt", unit: "mark", role: "officer" },
  tove: { name: "Tove Rask", unit: "teknik", role: "officer" },
  nora: { name: "Nora Wik", unit: "narsam", role: "officer" },
  rolf: { name: "Rolf Ask", unit: "raddning", role: "officer" },
  ada: { name: "Ada Holm", unit: "ledning", role: "administrator" },
} as const satisfies Record<string, PersonWords>;

export type PersonName = keyof typeof people;

export const emailOf = (person: PersonName): string => `${person}@kristinehamn.example`;
