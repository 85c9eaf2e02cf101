type Company = { readonly id: string; readonly name: string; readonly organisationNumber: string | null };

type Case = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly codeName: string | null;
  readonly companyId: string | null;
  readonly companyName: string | null;
};

type Person = {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
  readonly phone: string | null;
  readonly companyId: string | null;
  readonly companyName: string | null;
};

/** The columns are named one by one: what else a row carries stays here. */
export const companyHit = ({ id, name, organisationNumber }: Company) =>
  ({ kind: "company", id, name, organisationNumber }) as const;

export const caseHit = ({ id, number, title, codeName, companyId, companyName }: Case) =>
  ({ kind: "case", id, number, title, codeName, companyId, companyName }) as const;

export const personHit = ({ id, name, title, phone, companyId, companyName }: Person) =>
  ({ kind: "person", id, name, title, phone, companyId, companyName }) as const;

export type Hit = ReturnType<typeof companyHit> | ReturnType<typeof caseHit> | ReturnType<typeof personHit>;
