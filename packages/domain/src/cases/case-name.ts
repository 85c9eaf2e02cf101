type Named<T> = { readonly companyName: string | null; readonly codeName: string | null; readonly title: T };

/** What a case is called: its company, or the code name until the company may be told, or its title. */
export const caseName = <T extends string | null>({ companyName, codeName, title }: Named<T>): string | T =>
  companyName ?? codeName ?? title;
