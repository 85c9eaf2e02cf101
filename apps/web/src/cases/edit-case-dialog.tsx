import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import { useDayWords } from "../words/day-words.ts";
import { type CaseFactFault, CaseFactFields, type CaseFactWords } from "./case-fact-fields.tsx";
import { caseFactInput } from "./case-fact-input.ts";
import type { CaseFile } from "./case-page.ts";

const wordsOf = (caseFile: CaseFile): CaseFactWords => ({
  kind: caseFile.kind,
  title: caseFile.title,
  matter: caseFile.matter,
  location: caseFile.location ?? "",
  jobs: caseFile.jobs,
  investment: caseFile.investmentMsek,
  opening: caseFile.plannedOpeningOn ?? "",
});

/** Changes what is known about a case, against the version the form was made from. */
export function EditCaseDialog({ caseFile, onClose }: { caseFile: CaseFile; onClose: () => void }) {
  const say = useTranslations("cases.form");
  const { today } = useDayWords();
  const [made] = useState(caseFile);
  const [words, setWords] = useState(() => wordsOf(caseFile));
  const [codeName, setCodeName] = useState(caseFile.codeName ?? "");
  const [fault, setFault] = useState<CaseFactFault>(null);
  const command = useCommand(trpc.cases.edit);
  const save = async () => {
    const read = caseFactInput(words, today);
    if (!read.ok) return setFault(read.fault);
    const saved = await command.run({
      caseId: made.id,
      version: made.version,
      ...read.facts,
      codeName: codeName.trim() || null,
    });
    if (saved !== null) onClose();
  };
  return (
    <ActDialog
      title={say("editTitle")}
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
      size="wide"
    >
      <CaseFactFields
        words={words}
        fault={fault}
        onChange={(change) => {
          setFault(null);
          setWords({ ...words, ...change });
        }}
      />
      {caseFile.company === null && (
        <TextField
          label={say("codeName")}
          hint={say("codeNameHint")}
          value={codeName}
          onChange={setCodeName}
        />
      )}
    </ActDialog>
  );
}
