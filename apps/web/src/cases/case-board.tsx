import { type CasePhase, casePhases } from "@lots/domain/cases/case";
import { caseName } from "@lots/domain/cases/case-name";
import { isStepBack } from "@lots/domain/cases/case-phase";
import { Board } from "@lots/ui/board";
import { Notice } from "@lots/ui/notice";
import { onDemand } from "@lots/ui/on-demand";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { paths } from "../paths.ts";
import type { CaseRow } from "./case-columns.tsx";
import { useHolderName } from "./holder-name.ts";

const PhaseBackDialog = onDemand(async () => (await import("./phase-back-dialog.tsx")).PhaseBackDialog);

type Back = {
  readonly caseFile: { readonly id: string; readonly version: number; readonly name: string };
  readonly phase: CasePhase;
};

/** The same cases by phase. A card moves by its menu or is dragged; a step back asks for its reason first. */
export function CaseBoard({ rows }: { rows: readonly CaseRow[] }) {
  const say = useTranslations("cases.list");
  const codes = useTranslations("codes.casePhase");
  const nameOf = useHolderName();
  const command = useCommand(trpc.cases.setPhase);
  const [back, setBack] = useState<Back | null>(null);
  const move = (id: string, phaseId: string) => {
    const row = rows.find((one) => one.id === id);
    const phase = casePhases.find((one) => one === phaseId);
    if (row === undefined || phase === undefined || phase === row.phase) return;
    const { id: caseId, version } = row;
    if (isStepBack(row.phase, phase)) setBack({ caseFile: { id, version, name: caseName(row) }, phase });
    else void command.run({ caseId, version, phase, reason: null });
  };
  return (
    <>
      {command.said !== null && (
        <Notice kind="late" isAnnounced>
          {command.said}
        </Notice>
      )}
      {back !== null && <PhaseBackDialog {...back} onClose={() => setBack(null)} />}
      <Board
        columns={casePhases.map((phase) => ({
          id: phase,
          word: codes(phase),
          cards: rows
            .filter((row) => row.phase === phase)
            .map((row) => {
              const [ball] = row.waitingOn;
              return {
                id: row.id,
                href: paths.caseFile(row.number),
                title: caseName(row),
                matter: row.title,
                facts: ball === undefined ? undefined : nameOf(ball),
              };
            }),
        }))}
        onMove={move}
        words={{ move: (title) => say("move", { title }), moveTo: say("moveTo"), none: say("boardNone") }}
      />
    </>
  );
}
