type Kept = "language" | "theme" | "accent";

const keyOf = (what: Kept) => `lots-${what}`;

/**
 * The little that a device remembers, so that the first paint has the right colours and words. A browser that
 * keeps nothing (private mode, policy) is no fault: then the choice comes with the person.
 */
export const deviceMemory = {
  get(what: Kept): string | null {
    try {
      return localStorage.getItem(keyOf(what));
    } catch {
      return null;
    }
  },
  set(what: Kept, value: string): void {
    try {
      localStorage.setItem(keyOf(what), value);
    } catch {
      // See above.
    }
  },
};
