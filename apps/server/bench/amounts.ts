/** How much there is; the figures of the issue are `officeOfTenYears`. */
export type Amounts = {
  readonly cases: number;
  readonly partsPerCase: number;
  readonly eventsPerCase: number;
  readonly contactsPerCase: number;
};

export const officeOfTenYears: Amounts = {
  cases: 10_000,
  partsPerCase: 5,
  eventsPerCase: 20,
  contactsPerCase: 6,
};
