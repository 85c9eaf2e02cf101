import { parseTypedDate } from "@lots/domain/calendar/typed-date";
import { Button } from "@lots/ui/button";
import { IconButton } from "@lots/ui/icon-button";
import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { useDayWords } from "../words/day-words.ts";
import { TypedDateField } from "../words/typed-date-field.tsx";
import css from "./part.module.css";
import { PartDialog } from "./part-dialog.tsx";
import { UnitSelect } from "./unit-select.tsx";

type Row = {
  readonly key: string;
  readonly title: string;
  readonly unitId: string | null;
  readonly starts: string;
};
const emptyRow = (): Row => ({ key: crypto.randomUUID(), title: "", unitId: null, starts: "" });

/** Several units at once: a part for each. */
export function AddPartsDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const say = useTranslations("parts.form");
  const { today } = useDayWords();
  const [rows, setRows] = useState<readonly Row[]>(() => [emptyRow()]);
  const [isTried, setTried] = useState(false);
  const command = useCommand(trpc.parts.add);
  const change = (key: string, part: Partial<Row>) =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const startsOn = (row: Row) =>
    row.starts.trim() === "" ? null : parseTypedDate(row.starts, { today, direction: "future" });
  const save = async () => {
    setTried(true);
    const parts = rows.flatMap((row) => {
      const read = startsOn(row);
      if (row.title.trim() === "" || row.unitId === null || read?.ok === false) return [];
      return [{ title: row.title, unitId: row.unitId, startsOn: read === null ? null : read.date }];
    });
    if (parts.length !== rows.length) return;
    if ((await command.run({ caseId, parts })) !== null) onClose();
  };
  return (
    <PartDialog
      {...command}
      title={say("addTitle")}
      sentence={say("addWhy")}
      size="wide"
      onClose={onClose}
      onSave={save}
    >
      {rows.map((row, place) => (
        <div key={row.key} className={css.newPart}>
          <TextField
            label={say("partTitle")}
            value={row.title}
            onChange={(title) => change(row.key, { title })}
            autoFocus={place === rows.length - 1}
            error={isTried && row.title.trim() === "" ? say("partTitleFault") : undefined}
          />
          <UnitSelect
            label={say("unit")}
            value={row.unitId}
            onChange={(unitId) => change(row.key, { unitId })}
            withOutside
            error={isTried && row.unitId === null ? say("unitFault") : undefined}
          />
          <TypedDateField
            label={say("startsOn")}
            text={row.starts}
            onTextChange={(starts) => change(row.key, { starts })}
            error={isTried && startsOn(row)?.ok === false ? say("dateFault") : null}
          />
          {rows.length > 1 && (
            <IconButton
              icon="close"
              label={say("removeRow")}
              onPress={() => setRows(rows.filter(({ key }) => key !== row.key))}
            />
          )}
        </div>
      ))}
      <Button kind="plain" icon="plus" onPress={() => setRows([...rows, emptyRow()])}>
        {say("addRow")}
      </Button>
    </PartDialog>
  );
}
