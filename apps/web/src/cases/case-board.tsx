import { casePhases } from "@lots/domain/cases/case";
import { isStepBack } from "@lots/domain/cases/case-phase";
import { Board } from "@lots/ui/board";
import { Notice } from "@lots/ui/notice";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { paths } from "../paths.ts";
import { type CaseRow, rowName } from "./case-columns.tsx";
import { useHolderName } from "./holder-name.ts";

/** The same cases by phase. A card moves by its menu; a step back is made on the case, where the reason is given. */
export function CaseBoard({ rows }: { rows: readonly CaseRow[] }) {
  const say = useTranslations("cases.list");
  const codes = useTranslations("codes.casePhase");
  const nameOf = useHolderName();
  const command = useCommand(trpc.cases.setPhase);
  const move = (id: string, phaseId: string) => {
    const row = rows.find((one) => one.id === id);
    const phase = casePhases.find((one) => one === phaseId);
    if (row === undefined || phase === undefined || phase === row.phase) return;
    const reason = isStepBack(row.phase, phase) ? say("moved") : null;
    void command.run({ caseId: row.id, version: row.version, phase, reason });
  };
  return (
    <>
      {command.said !== null && (
        <Notice kind="late" isAnnounced>
          {command.said}
        </Notice>
      )}
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
                title: rowName(row),
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
