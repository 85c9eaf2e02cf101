import { isClosedStatus } from "@lots/domain/parts/part";
import { Button } from "@lots/ui/button";
import { EmptyState } from "@lots/ui/empty-state";
import { SectionHead } from "@lots/ui/section-head";
import { useTranslations } from "use-intl";
import css from "./part.module.css";
import type { Part, PartAct } from "./part.ts";
import { PartRow } from "./part-row.tsx";

/** The parts of a case: the open ones, and those that are done folded below. */
export function PartList(props: {
  parts: readonly Part[];
  mayAdd: boolean;
  onAdd: () => void;
  onAct: (part: Part, act: PartAct) => void;
}) {
  const say = useTranslations("parts");
  const open = props.parts.filter(({ status }) => !isClosedStatus(status));
  const closed = props.parts.filter(({ status }) => isClosedStatus(status));
  const rows = (parts: readonly Part[]) => (
    <ul className={css.list}>
      {parts.map((part) => (
        <PartRow key={part.id} part={part} onAct={(act) => props.onAct(part, act)} />
      ))}
    </ul>
  );
  return (
    <section id="delar">
      <SectionHead
        title={say("title")}
        count={say("count", { open: open.length, closed: closed.length })}
        actions={
          props.mayAdd && (
            <Button kind="plain" size="row" icon="plus" onPress={props.onAdd}>
              {say("add")}
            </Button>
          )
        }
      />
      {props.parts.length === 0 && <EmptyState why={say("emptyWhy")} next={say("emptyNext")} />}
      {rows(open)}
      {closed.length > 0 && (
        <details className={css.closed} open={open.length === 0}>
          <summary>{say("showClosed", { count: closed.length })}</summary>
          {rows(closed)}
        </details>
      )}
    </section>
  );
}
