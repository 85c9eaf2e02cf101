import { DataTable } from "@lots/ui/data-table";
import { Link } from "@lots/ui/link";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { PageSection } from "../shell/page-section.tsx";
import css from "./imports.module.css";
import type { UndoView } from "./imports.ts";

type Left = UndoView["left"][number];

const hrefOf = ({ kind, id }: Left): string | null =>
  kind === "contact" ? paths.contact(id) : kind === "company" ? paths.company(id) : null;

/** What undo left, and why. */
export function LeftList({ view }: { view: UndoView }) {
  const say = useTranslations("imports.undo");
  const { left, leftInAll } = view;
  if (left.length === 0) return <p className={css.lead}>{say("leftNone")}</p>;
  return (
    <PageSection title={say("left")}>
      <DataTable
        caption={say("left")}
        rows={left}
        rowKey={({ kind, id, reason }) => `${kind} ${id} ${reason}`}
        columns={[
          { id: "name", head: say("what"), isRowHead: true, cell: (row) => <LeftName row={row} /> },
          { id: "why", head: say("why"), isText: true, cell: ({ reason }) => say(`because.${reason}`) },
        ]}
      />
      {leftInAll > left.length && <p>{say("leftMore", { count: leftInAll - left.length })}</p>}
    </PageSection>
  );
}

function LeftName({ row }: { row: Left }) {
  const say = useTranslations("imports");
  const href = hrefOf(row);
  const name = row.name ?? say("rows.absent");
  return (
    <>
      {href === null ? (
        <b>{name}</b>
      ) : (
        <Link href={href} kind="strong">
          {name}
        </Link>
      )}{" "}
      <span className={css.meta}>
        {say(`undo.kind.${row.kind}`)}
        {row.number !== null && `, ${say("undo.row", { number: row.number })}`}
      </span>
    </>
  );
}
