/**
 * Set when the server says that nobody is signed in. The page stays mounted, hidden behind the sign-in, so that
 * nothing typed is lost; see `session-gate.tsx`.
 */
const listeners = new Set<() => void>();
let hasEnded = false;

function change(to: boolean): void {
  if (hasEnded === to) return;
  hasEnded = to;
  for (const listener of listeners) listener();
}

export const sessionEnd = {
  note: () => change(true),
  forget: () => change(false),
  current: () => hasEnded,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
