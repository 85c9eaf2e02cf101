import { maskOrganisationNumber, parseOrganisationNumber } from "@lots/domain/companies/organisation-number";
import { type Target, targets } from "@lots/domain/imports/import-target";
import { DataTable } from "@lots/ui/data-table";
import { Select } from "@lots/ui/select";
import { useTranslations } from "use-intl";
import css from "./imports.module.css";
import type { OneImport } from "./imports.ts";
import type { MappingInHand } from "./use-mapping.ts";

const mostExamples = 2;

/** Among the numbers may be a sole trader's, which is a personal identity number. */
function masked(text: string): string {
  const read = parseOrganisationNumber(text);
  return read.ok ? maskOrganisationNumber(read.number, null) : text;
}

/** Each column of the list, what stands in it, and what it becomes. */
export function ColumnTable({ one, inHand }: { one: OneImport; inHand: MappingInHand }) {
  const say = useTranslations("imports.column");
  const sayTarget = useTranslations("imports.target");
  const places = inHand.targets.map((target, column) => ({ target, column }));
  const options = targets.map((value) => ({ value, word: sayTarget(value) }));
  const groups = [
    { options: options.filter(({ value }) => value !== "keep" && value !== "leave") },
    { options: options.filter(({ value }) => value === "keep" || value === "leave") },
  ];
  const examplesOf = (column: number): string[] =>
    one.beginning
      .slice(inHand.hasHeadings ? 1 : 0)
      .map((cells) => (cells[column] ?? "").trim())
      .map((text) => (inHand.targets[column] === "organisationNumber" ? masked(text) : text))
      .filter((text) => text !== "")
      .slice(0, mostExamples);
  return (
    <DataTable
      caption={say("inList")}
      rows={places}
      rowKey={({ column }) => String(column)}
      columns={[
        {
          id: "heading",
          head: say("inList"),
          isRowHead: true,
          cell: ({ column }) => <b>{inHand.headingOf(column)}</b>,
        },
        {
          id: "example",
          head: say("example"),
          isText: true,
          narrow: "plain",
          cell: ({ column }) => (
            <span className={css.example}>{examplesOf(column).join(" · ") || say("empty")}</span>
          ),
        },
        {
          id: "target",
          head: say("becomes"),
          narrow: "plain",
          cell: ({ column, target }) => (
            <Select<Target>
              kind="plain"
              label={say("becomesOf", { heading: inHand.headingOf(column) })}
              isLabelHidden
              placeholder={say("choose")}
              value={target}
              groups={groups}
              onChange={(chosen) => inHand.setTarget(column, chosen)}
            />
          ),
        },
      ]}
    />
  );
}
