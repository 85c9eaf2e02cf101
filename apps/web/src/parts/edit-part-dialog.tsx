import { parseTypedDate } from "@lots/domain/calendar/typed-date";
import { TextField } from "@lots/ui/text-field";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { useDayWords } from "../words/day-words.ts";
import { TypedDateField } from "../words/typed-date-field.tsx";
import { type CurrentPart, currentPart } from "./changed-meanwhile.tsx";
import type { Part } from "./part.ts";
import { PartDialog } from "./part-dialog.tsx";
import { UnitSelect } from "./unit-select.tsx";

const wordsOf = (part: Part | CurrentPart) => ({
  title: part.title,
  unitId: part.unitId,
  outsideRef: part.outsideRef ?? "",
  expected: part.expectedOn ?? "",
  why: part.expectedWhy ?? "",
});

type Words = ReturnType<typeof wordsOf>;
const fields = ["title", "unitId", "outsideRef", "expected", "why"] as const satisfies (keyof Words)[];
const labels = {
  title: "partTitle",
  unitId: "unit",
  outsideRef: "outsideRef",
  expected: "expectedOn",
  why: "expectedWhy",
} as const;

/** The part's own words: against the version the form was made from, so that nobody's change is lost. */
export function EditPartDialog({ part, onClose }: { part: Part; onClose: () => void }) {
  const say = useTranslations("parts");
  const { day, today } = useDayWords();
  const [made] = useState(() => wordsOf(part));
  const [words, setWords] = useState(made);
  const [fault, setFault] = useState<"title" | "day" | null>(null);
  const command = useCommand(trpc.parts.edit);
  const units = useQuery(trpc.units.list.queryOptions({}));
  const shown = (of: Words, field: keyof Words): string => {
    if (field === "unitId") return units.data?.find(({ id }) => id === of.unitId)?.name ?? "";
    const read = field === "expected" ? parseTypedDate(of.expected, { today, direction: "future" }) : null;
    return read?.ok === true ? day(read.date) : of[field];
  };
  const theirs = currentPart(command.fault);
  const write = (field: keyof Words) => (text: string) => setWords({ ...words, [field]: text });
  const save = async (version = part.version) => {
    // A field that one has not touched keeps what the other one wrote there.
    const mine = theirs === null ? words : merged(made, words, wordsOf(theirs));
    const read =
      mine.expected.trim() === "" ? null : parseTypedDate(mine.expected, { today, direction: "future" });
    if (mine.title.trim() === "") return setFault("title");
    if (read?.ok === false) return setFault("day");
    const saved = await command.run({
      id: part.id,
      version,
      title: mine.title,
      unitId: mine.unitId,
      outsideRef: mine.outsideRef.trim() || null,
      expectedOn: read === null ? null : read.date,
      expectedWhy: mine.why.trim() || null,
    });
    if (saved !== null) onClose();
  };
  return (
    <PartDialog
      {...command}
      title={say("form.editTitle")}
      compare={(now) =>
        fields
          .filter((field) => wordsOf(now)[field] !== made[field])
          .map((field) => ({
            label: say(`form.${labels[field]}`),
            theirs: shown(wordsOf(now), field),
            mine: words[field] === made[field] ? null : shown(words, field),
          }))
      }
      onClose={onClose}
      onSave={save}
    >
      <TextField
        label={say("form.partTitle")}
        value={words.title}
        onChange={write("title")}
        error={fault === "title" ? say("form.partTitleFault") : undefined}
      />
      {part.may.changeUnit && (
        <UnitSelect label={say("form.unit")} value={words.unitId} onChange={write("unitId")} withOutside />
      )}
      <TextField
        label={say("form.outsideRef")}
        note={say("form.optional")}
        value={words.outsideRef}
        onChange={write("outsideRef")}
      />
      <TypedDateField
        label={say("form.expectedOn")}
        note={say("form.optional")}
        text={words.expected}
        onTextChange={write("expected")}
        error={fault === "day" ? say("form.dateFault") : null}
      />
      <TextField
        label={say("form.expectedWhy")}
        note={say("form.optional")}
        value={words.why}
        onChange={write("why")}
      />
    </PartDialog>
  );
}

function merged(made: Words, mine: Words, theirs: Words): Words {
  const kept = (field: keyof Words) => (mine[field] === made[field] ? theirs[field] : mine[field]);
  return {
    title: kept("title"),
    unitId: kept("unitId"),
    outsideRef: kept("outsideRef"),
    expected: kept("expected"),
    why: kept("why"),
  };
}
