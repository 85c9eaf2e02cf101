import { createContext, type ReactNode, useCallback, useContext, useState } from "react";
import hidden from "./hidden.module.css";

const AnnounceContext = createContext<(said: string) => void>(() => undefined);

/** Round the application once: the one polite region for what changed without a place of its own to say it. */
export function StatusRegion({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: "", turn: 0 });
  const announce = useCallback((text: string) => setSaid((before) => ({ text, turn: before.turn + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className={hidden.hidden} role="status">
        {/* A new element, so that the same words twice are read twice. */}
        <span key={said.turn}>{said.text}</span>
      </div>
    </AnnounceContext>
  );
}

/** Says something to those who do not see it. What everybody should know also stands on the page. */
export function useAnnounce(): (said: string) => void {
  return useContext(AnnounceContext);
}
