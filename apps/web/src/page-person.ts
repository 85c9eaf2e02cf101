/**
 * Whose page this is: the first one to be signed in on it, until it is loaded anew. Said with each request, so that
 * what this person wrote is refused, and not done as somebody else who has signed in since.
 */
let personId: string | null = null;

/** Gives the one whose page it is: `userId`, if it was nobody's. */
export function claimPage(userId: string): string {
  personId ??= userId;
  return personId;
}

export const isPageOf = (userId: string): boolean => personId === userId;

export const personHeader = (): Readonly<Record<string, string>> =>
  personId === null ? {} : { "x-lots-user": personId };
