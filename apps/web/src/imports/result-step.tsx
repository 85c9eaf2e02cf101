import { Button } from "@lots/ui/button";
import { ButtonLink } from "@lots/ui/button-link";
import { Link } from "@lots/ui/link";
import { Notice } from "@lots/ui/notice";
import { onDemand } from "@lots/ui/on-demand";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { paths } from "../paths.ts";
import { PageSection } from "../shell/page-section.tsx";
import { useDayWords } from "../words/day-words.ts";
import css from "./imports.module.css";
import { countsOf, type DryRun, type OneImport, untilChanged } from "./imports.ts";
import { LeftList } from "./left-list.tsx";
import { RejectedButton } from "./rejected-button.tsx";

const UndoDialog = onDemand(async () => (await import("./undo-dialog.tsx")).UndoDialog);

/** After the run: where it stands in Lots, the rows to mend, and the way back for fourteen days. */
export function ResultStep(props: { one: OneImport; dryRun: DryRun | undefined; rowsHref: string }) {
  const say = useTranslations("imports");
  const { one, dryRun } = props;
  if (one.isForgotten) return <p className={css.lead}>{say("result.forgotten")}</p>;
  const counts = dryRun === undefined ? null : countsOf(dryRun);
  const isUndone = one.state === "undone";
  return (
    <>
      {counts !== null && counts.log > 0 && !isUndone && (
        <Notice
          kind="wait"
          title={say("result.left", { count: counts.log })}
          actions={
            <ButtonLink href={props.rowsHref} kind="primary">
              {say("result.goOn", { count: counts.log })}
            </ButtonLink>
          }
        />
      )}
      {!isUndone && (
        <PageSection title={say("result.see")}>
          <p className={css.links}>
            <Link href={paths.myDay}>{say("result.myDay")}</Link>
            <Link href={paths.companies}>{say("result.companies")}</Link>
            <Link href={paths.contacts}>{say("result.contacts")}</Link>
          </p>
        </PageSection>
      )}
      {counts !== null && counts.question > 0 && !isUndone && (
        <Notice
          kind="wait"
          title={say("result.waiting", { count: counts.question })}
          actions={<ButtonLink href={props.rowsHref}>{say("result.answer")}</ButtonLink>}
        />
      )}
      {counts !== null && !isUndone && <NotTaken one={one} count={counts.reject + counts.question} />}
      {one.ranAt !== null && <Undo one={one} />}
    </>
  );
}

function NotTaken({ one, count }: { one: OneImport; count: number }) {
  const say = useTranslations("imports.result");
  return (
    <PageSection title={say("notTaken")}>
      <p className={css.lead}>{say("notTakenWhy", { count })}</p>
      {count > 0 && <RejectedButton one={one} count={count} />}
    </PageSection>
  );
}

function Undo({ one }: { one: OneImport }) {
  const say = useTranslations("imports.undo");
  const { day, today } = useDayWords();
  const [isOpen, setOpen] = useState(false);
  const view = useQuery(trpc.imports.undoView.queryOptions({ id: one.id }, untilChanged));
  const until = one.undoUntil;
  if (view.data === undefined || until === null) return null;
  if (one.state === "undone" && view.data.untouched === 0) return <LeftList view={view.data} />;
  if (today > until) return <p className={css.lead}>{say("expired", { day: day(until) })}</p>;
  return (
    <PageSection title={say("title")}>
      <p className={css.lead}>{say("until", { day: day(until) })}</p>
      <Button icon="undo" onPress={() => setOpen(true)}>
        {say("open")}
      </Button>
      {isOpen && (
        <UndoDialog
          importId={one.id}
          view={view.data}
          onClose={() => setOpen(false)}
          onUndone={() => setOpen(false)}
        />
      )}
    </PageSection>
  );
}
