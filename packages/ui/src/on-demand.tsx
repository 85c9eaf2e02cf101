import { type ComponentType, createContext, type ReactNode, useContext, useEffect, useState } from "react";
import { whenIdle } from "./when-idle.ts";

export type NotFetchedProps = { readonly onRetry: () => void; readonly onClose: () => void };

const NotFetchedContext = createContext<ComponentType<NotFetchedProps>>(() => null);

/** What the application says where a part's code could not be fetched. */
export function NotFetchedProvider(props: {
  NotFetched: ComponentType<NotFetchedProps>;
  children: ReactNode;
}) {
  return <NotFetchedContext value={props.NotFetched}>{props.children}</NotFetchedContext>;
}

/**
 * A part that stands on the page only after somebody asked for it: its code is fetched when nothing else is done, so
 * that it opens at once, and at the latest when it is asked for. If that fails, the page stays as it is and says so.
 */
export function onDemand<P extends object>(load: () => Promise<ComponentType<P>>) {
  let fetched: ComponentType<P> | null = null;
  const fetch = async () => {
    fetched ??= await load();
    return fetched;
  };
  whenIdle(fetch);

  return function OnDemand(props: P & { onClose?: () => void }) {
    const NotFetched = useContext(NotFetchedContext);
    const [Part, setPart] = useState(() => fetched);
    const [turn, setTurn] = useState(0);
    const [hasFailed, setFailed] = useState(false);
    const isThere = Part !== null;

    useEffect(() => {
      if (isThere) return;
      let isCurrent = true;
      setFailed(false);
      fetch().then(
        (part) => isCurrent && setPart(() => part),
        () => isCurrent && setFailed(true),
      );
      return () => {
        isCurrent = false;
      };
    }, [isThere, turn]);

    if (Part !== null) return <Part {...props} />;
    if (!hasFailed) return null;
    return <NotFetched onRetry={() => setTurn(turn + 1)} onClose={() => props.onClose?.()} />;
  };
}
