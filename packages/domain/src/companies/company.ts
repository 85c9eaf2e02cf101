export const legalForms = [
  "limited_company",
  "trading_partnership",
  "limited_partnership",
  "economic_association",
  "sole_trader",
  "other",
] as const;
export type LegalForm = (typeof legalForms)[number];
