import { searchText, sortKey } from "../text/swedish-text.ts";

type Named = {
  readonly companyName: string | null;
  readonly codeName: string | null;
  readonly title: string;
  readonly number: string;
  readonly location: string | null;
};

/** A case stands in lists under its company's name, or its code name until the company is linked. */
export const caseKeys = ({ companyName, codeName, title, number, location }: Named) => ({
  sortKey: sortKey(`${companyName ?? codeName ?? ""} ${title}`),
  searchText: searchText(companyName, codeName, title, number, location),
});
