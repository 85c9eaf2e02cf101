import type { LegalForm } from "@lots/domain/companies/company";
import { maskOrganisationNumber } from "@lots/domain/companies/organisation-number";

type Numbered = { readonly organisationNumber: string | null; readonly legalForm: LegalForm | null };

/** The number as it may be read outside the company form: a sole trader's is a personal identity number. */
export const shownNumber = ({ organisationNumber, legalForm }: Numbered): string | null =>
  organisationNumber === null ? null : maskOrganisationNumber(organisationNumber, legalForm);

/** Every answer with a company in it goes through here, but for the company form. */
export const withShownNumber = <Row extends Numbered>(row: Row) => ({
  ...row,
  organisationNumber: shownNumber(row),
});
