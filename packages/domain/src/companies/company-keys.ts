import { searchText, sortKey } from "../text/swedish-text.ts";
import type { LegalForm } from "./company.ts";
import type { NewCompany } from "./company-input.ts";
import { foldCompanyName, guessLegalForm } from "./company-name.ts";
import {
  formatOrganisationNumber,
  maskOrganisationNumber,
  parseOrganisationNumber,
} from "./organisation-number.ts";

/** What the person says, else what the number or the name tells. */
export function legalFormOf({ legalForm, organisationNumber, name }: NewCompany): LegalForm | null {
  if (legalForm !== null) return legalForm;
  const reading = parseOrganisationNumber(organisationNumber ?? "");
  return reading.ok && reading.kind === "sole_trader" ? "sole_trader" : guessLegalForm(name);
}

/** A personal identity number is found by the whole of it only: figure by figure, search would unmask it. */
function searchableNumber(company: NewCompany): string | null {
  const { organisationNumber } = company;
  if (organisationNumber === null) return null;
  const shown = maskOrganisationNumber(organisationNumber, legalFormOf(company));
  return shown === formatOrganisationNumber(organisationNumber) ? `${organisationNumber} ${shown}` : null;
}

/** The stored keys of a company: order, search, and the folded name by which the same company is found again. */
export function companyKeys(company: NewCompany) {
  return {
    foldedName: foldCompanyName(company.name),
    sortKey: sortKey(company.name),
    searchText: searchText(company.name, searchableNumber(company), company.foreign?.number),
  };
}
