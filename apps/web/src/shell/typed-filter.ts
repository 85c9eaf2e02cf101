import { useDeferredValue } from "react";
import { useLocation, useNavigate } from "react-router";

/**
 * What somebody types to find a person or a company stands in the address's fragment, which no browser sends:
 * so it comes into no log, and the address can still be kept and shared.
 */
export function useTypedFilter(): { text: string; searched: string; setText: (text: string) => void } {
  const location = useLocation();
  const navigate = useNavigate();
  const text = decodeURIComponent(location.hash.slice(1));
  return {
    text,
    searched: useDeferredValue(text.trim()),
    setText: (typed) =>
      void navigate(
        {
          pathname: location.pathname,
          search: location.search,
          hash: typed === "" ? "" : encodeURIComponent(typed),
        },
        { replace: true, preventScrollReset: true },
      ),
  };
}
