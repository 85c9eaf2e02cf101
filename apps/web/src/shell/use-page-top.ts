import { useLayoutEffect } from "react";
import { useLocation, useNavigationType } from "react-router";

/**
 * A page that is opened begins at its top; one that is gone back to, where the browser knows that it was left. An
 * address that names a place on the page is left to lead there. The router's own component would keep the places in
 * storage, which is to be empty after sign-out.
 */
export function usePageTop(): void {
  const { pathname, hash } = useLocation();
  const isBack = useNavigationType() === "POP";
  // Only another page begins anew: a filter or a tab changes the rest of the address and stays where one reads.
  useLayoutEffect(() => {
    if (!isBack && hash === "") window.scrollTo(0, 0);
  }, [pathname]);
}
