import { type Column, DataTable } from "@lots/ui/data-table";
import { Link } from "@lots/ui/link";
import { useTranslations } from "use-intl";
import { useDayWords } from "../words/day-words.ts";
import type { Unit } from "./unit-panel.tsx";

/** All units by name; those that were retired last, since they stand in older cases. */
export function UnitTable(props: {
  units: readonly Unit[];
  hrefOf: (unit: Unit) => string;
  onOpen: (unit: Unit) => void;
}) {
  const say = useTranslations("units");
  const code = useTranslations("codes");
  const { day } = useDayWords();
  const columns: Column<Unit>[] = [
    {
      id: "name",
      head: say("name"),
      isRowHead: true,
      narrow: "plain",
      cell: (unit) => (
        <Link kind="strong" href={props.hrefOf(unit)}>
          {unit.name}
        </Link>
      ),
    },
    { id: "kind", head: say("kind"), cell: (unit) => code(`unitKind.${unit.kind}`) },
    { id: "authority", head: say("authority"), cell: (unit) => unit.authority },
    { id: "parentName", head: say("parentName"), cell: (unit) => unit.parentName ?? say("none") },
    {
      id: "duty",
      head: say("dutyHead"),
      cell: (unit) => {
        if (unit.retiredOn !== null) return say("retiredOn", { on: day(unit.retiredOn, "short") });
        return unit.duty === null ? say("dutyNone") : code(`unitDuty.${unit.duty}`);
      },
    },
  ];
  const ordered = [
    ...props.units.filter((unit) => unit.retiredOn === null),
    ...props.units.filter((unit) => unit.retiredOn !== null),
  ];
  return (
    <DataTable
      caption={say("title")}
      columns={columns}
      rows={ordered}
      rowKey={(unit) => unit.id}
      onOpen={props.onOpen}
      hasPageKeys
    />
  );
}
