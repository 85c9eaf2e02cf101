/** What the person asked for, told apart from a repeat of it. */
export type Operations = {
  readonly idFor: (input: unknown) => string;
  readonly isOver: () => void;
};

/**
 * The same content sent again is the same action until it has succeeded, so the server does it once; other content
 * is another action, and so is the same content after it has succeeded (two equal contacts on one day are real).
 */
export function operations(): Operations {
  let current: { id: string; content: string } | null = null;
  return {
    idFor: (input) => {
      const content = JSON.stringify(input);
      if (current?.content !== content) current = { id: crypto.randomUUID(), content };
      return current.id;
    },
    isOver: () => {
      current = null;
    },
  };
}
