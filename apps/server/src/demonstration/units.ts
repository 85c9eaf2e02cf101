import type { UnitDuty, UnitKind } from "@lots/domain/units/unit";

type DemonstrationUnit = {
  readonly name: string;
  readonly kind: UnitKind;
  readonly authority: string;
  readonly parentName: string | null;
  readonly duty: UnitDuty | null;
};

/** Kristinehamn as the demonstration shows it; keys are used by the stories. */
export const units = {
  lots: unit("Lotsen", "municipal", "Kommunstyrelsen", "Kommunledningsförvaltningen", "pilots"),
  bygg: unit(
    "Byggkontoret",
    "municipal",
    "Miljö- och byggnadsnämnden",
    "Miljö- och stadsbyggnadsförvaltningen",
  ),
  miljo: unit("Miljö", "municipal", "Miljö- och byggnadsnämnden", "Miljö- och stadsbyggnadsförvaltningen"),
  mark: unit(
    "Plan, mark och exploatering",
    "municipal",
    "Kommunstyrelsen",
    "Miljö- och stadsbyggnadsförvaltningen",
  ),
  va: unit("Tekniska/VA", "municipal", "Tekniska nämnden", "Tekniska förvaltningen"),
  alkohol: unit("Alkoholhandläggare", "municipal", "Socialnämnden", "Socialförvaltningen"),
  ledning: unit("Kommunledning", "municipal", "Kommunstyrelsen", "Kommunledningsförvaltningen", "leadership"),
  narsam: unit("Närsam", "partner", "Närsam AB", null),
  raddning: unit("Räddningstjänsten", "partner", "Bergslagens räddningsförbund", null),
  lansstyrelsen: unit("Länsstyrelsen", "outside", "Länsstyrelsen Värmland", null),
  polisen: unit("Polisen", "outside", "Polismyndigheten", null),
  elnat: unit("Elnätsbolaget", "outside", "Elnätsbolaget", null),
} as const satisfies Record<string, DemonstrationUnit>;

export type UnitKey = keyof typeof units;

function unit(
  name: string,
  kind: UnitKind,
  authority: string,
  parentName: string | null,
  duty: UnitDuty | null = null,
): DemonstrationUnit {
  return { name, kind, authority, parentName, duty };
}
