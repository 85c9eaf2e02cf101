import type { Outcome } from "@lots/domain/imports/import-decision";
import { Icon } from "@lots/ui/icon";
import { StateGlyph } from "@lots/ui/state-glyph";
import { useTranslations } from "use-intl";
import type { DryRow } from "./imports.ts";
import css from "./outcome-mark.module.css";

function Mark({ outcome }: { outcome: Outcome }) {
  if (outcome === "made") return <StateGlyph state="done" />;
  if (outcome === "question") return <StateGlyph state="wait-other" />;
  if (outcome === "skip") return <StateGlyph state="rest-dropped" />;
  return <Icon name={outcome === "log" ? "check" : "warning"} size={16} />;
}

/** What becomes of a row, with its reason where it is not taken. */
export function OutcomeMark({ row }: { row: DryRow }) {
  const say = useTranslations("imports");
  const said = row.reasons.map(({ code, about }) => say(`reason.${code}`, { about }));
  return (
    <span className={css.mark}>
      <Mark outcome={row.outcome} />
      <span>
        {say(`outcome.${row.outcome}`)}
        {row.makesCompany && <span className={css.why}>, {say("rows.newCompany")}</span>}
        {said.length > 0 && <span className={css.why}> {said.join(" ")}</span>}
      </span>
    </span>
  );
}
