type Named<T> = { readonly companyName: string | null; readonly codeName: string | null; readonly title: T };

/** What a case is called: its company, or the code name until the company may be told, or its title. */
export const caseName = <T extends string | null>({ companyName, codeName, title }: Named<T>): string | T =>
  companyName ?? codeName ?? title;

/** What it is called where there is room for a word or two: a company by its first, a code name whole. */
export const shortCaseName = (named: Named<string>): string =>
  named.companyName?.split(" ")[0] ?? caseName(named);
