import { useState } from "react";

/**
 * The token of a one-time address stands in its fragment, which no server and no log ever gets. It is taken out of
 * the address at once, so that it stays neither in the history nor on a screen that somebody photographs.
 */
export function useLinkToken(): string {
  const [token] = useState(() => window.location.hash.slice(1));
  return token;
}

export function hideLinkToken(): void {
  if (window.location.hash !== "")
    window.history.replaceState(window.history.state, "", window.location.pathname);
}
