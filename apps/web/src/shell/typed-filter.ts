import { searchedText } from "@lots/domain/text/searched-text";
import { useDeferredValue } from "react";
import { useLocation, useNavigate } from "react-router";

/** What the fragment says; one that was written by hand may be no code for letters, and stands for itself. */
function textOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

/**
 * What somebody types to find a person or a company stands in the address's fragment, which no browser sends:
 * so it comes into no log, and the address can still be kept and shared.
 */
export function useTypedFilter(): { text: string; searched: string; setText: (text: string) => void } {
  const location = useLocation();
  const navigate = useNavigate();
  const text = textOf(location.hash);
  return {
    text,
    searched: useDeferredValue(searchedText(text)),
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
