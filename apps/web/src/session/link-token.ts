import { useEffect, useState } from "react";

const tokenInAddress = (): string => window.location.hash.slice(1);

/**
 * The token of a one-time address stands in its fragment, which no server and no log ever gets. It is taken out of
 * the address at once, so that it stays neither in the history nor on a screen that somebody photographs.
 */
export function useLinkToken(): string {
  const [token, setToken] = useState(tokenInAddress);
  useEffect(() => {
    const take = () => {
      if (tokenInAddress() === "") return;
      setToken(tokenInAddress());
      window.history.replaceState(window.history.state, "", window.location.pathname);
    };
    take();
    // The link pasted into a tab that has the page open already: then nothing is loaded anew.
    window.addEventListener("hashchange", take);
    return () => window.removeEventListener("hashchange", take);
  }, []);
  return token;
}
