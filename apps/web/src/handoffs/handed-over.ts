/** What is handed over: a part, or the pilot role of a case. */
export type HandedOver =
  | {
      readonly partId: string;
      readonly title: string;
      readonly heldByUnitId: string | null;
      /** What was declined last, until the sender's side acts: the new offer begins with its words. */
      readonly refusal: Refusal | null;
    }
  | { readonly caseId: string };

/** The offer that was declined. */
export type Refusal = {
  readonly handoffId: string;
  readonly number: number;
  readonly unitName: string;
  readonly reason: string;
};
