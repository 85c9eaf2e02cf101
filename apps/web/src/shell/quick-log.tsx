import { createContext, type ReactNode, useContext, useMemo, useState } from "react";

/** What is known already when the log opens: from a row, a case, a company, or a search that found nothing. */
export type QuickLogPrefill = {
  readonly companyId?: string;
  readonly personId?: string;
  readonly caseId?: string;
  /** The words typed in a search field, for a company that is not there yet. */
  readonly companyText?: string;
  /** The text is the besked that the company was promised. */
  readonly isAnswer?: boolean;
  /** Goes on with a draft. */
  readonly draftKey?: string;
};

export type QuickLogProps = { readonly prefill: QuickLogPrefill; readonly onClose: () => void };

type QuickLog = {
  /** What is open, or null. A new opening gets a new `turn`, so that it starts afresh. */
  readonly opened: { readonly prefill: QuickLogPrefill; readonly turn: number } | null;
  readonly open: (prefill?: QuickLogPrefill) => void;
  readonly close: () => void;
};

const QuickLogContext = createContext<QuickLog | null>(null);

/** `useQuickLog().open({ companyId })` from any button, row or key. */
export function useQuickLog(): QuickLog {
  const quickLog = useContext(QuickLogContext);
  if (quickLog === null) throw new Error("useQuickLog stands outside of the shell.");
  return quickLog;
}

export function QuickLogProvider({ children }: { children: ReactNode }) {
  const [opened, setOpened] = useState<QuickLog["opened"]>(null);
  const quickLog = useMemo<QuickLog>(
    () => ({
      opened,
      open: (prefill = {}) => setOpened((before) => ({ prefill, turn: (before?.turn ?? 0) + 1 })),
      close: () => setOpened(null),
    }),
    [opened],
  );
  return <QuickLogContext value={quickLog}>{children}</QuickLogContext>;
}
