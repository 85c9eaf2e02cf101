import { useState } from "react";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";

/** The officer's four answers, and what can be taken back of them. */
export type ReportAct = "onTrack" | "waitForCompany" | "delay" | "decide";

export type Reported = {
  readonly partId: string;
  /** The version that the report made: the undo holds for it alone. */
  readonly version: number;
  readonly act: ReportAct;
  readonly name: string;
};

/** What was reported since the page was opened, the latest of each part; "Ångra" stays as long. */
export function useReported() {
  const [reported, setReported] = useState<readonly Reported[]>([]);
  const [undone, setUndone] = useState<string | null>(null);
  const command = useCommand(trpc.parts.undoReport);
  const without = (partId: string) => reported.filter((one) => one.partId !== partId);
  return {
    reported,
    /** The name of the part whose report was just taken back. */
    undone,
    said: command.said,
    add: (report: Reported) => {
      command.forget();
      setUndone(null);
      setReported([...without(report.partId), report]);
    },
    undo: async ({ partId, version, name }: Reported) => {
      if ((await command.run({ id: partId, version })) === null) return;
      setReported(without(partId));
      setUndone(name);
    },
  };
}
