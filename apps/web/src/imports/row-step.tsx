import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { Skeleton } from "@lots/ui/skeleton";
import { TabsWithCounts } from "@lots/ui/tabs-with-counts";
import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import { useSkeletonWords } from "../shell/skeleton-words.ts";
import css from "./imports.module.css";
import { countsOf, type DryRun, type OneImport } from "./imports.ts";
import { readingOf, takingOf } from "./pieces.ts";
import { QuestionList } from "./question-list.tsx";
import { RejectedButton } from "./rejected-button.tsx";
import { RowTable } from "./row-table.tsx";
import { outcomeOf, type ShownOutcome, shownOutcomes } from "./shown-outcome.ts";
import { useLongWork } from "./use-long-work.ts";
import { WorkProgress } from "./work-progress.tsx";

/** The dry run: what will become of each row and why, the questions, and the one button that takes them in. */
export function RowStep(props: {
  one: OneImport;
  dryRun: DryRun;
  shown: ShownOutcome;
  addressOf: (shown: ShownOutcome) => string;
  onTaken: () => void;
}) {
  const say = useTranslations("imports");
  const { one, dryRun, shown } = props;
  const taking = useLongWork(props.onTaken);
  const skeleton = useSkeletonWords();
  useReading(one, dryRun);
  if (one.mapping === null) return null;
  if (dryRun.left > 0) return <Skeleton rows={12} rowHeight={32} words={skeleton} />;

  const counts = countsOf(dryRun);
  const numbers = dryRun.rows.filter(({ outcome }) => outcome === "log").map(({ number }) => number);
  const notTaken = counts.reject + counts.question;
  const rows = dryRun.rows.filter((row) => shown === "all" || row.outcome === outcomeOf[shown]);
  return (
    <>
      {dryRun.questions.length > 0 && <QuestionList importId={one.id} questions={dryRun.questions} />}
      {taking.said !== null && (
        <Notice kind="late" isAnnounced>
          {taking.said}
        </Notice>
      )}
      {taking.isGoing ? (
        <WorkProgress work={taking} word={say("run.taking")} note={say("run.stay")} />
      ) : (
        <div className={css.acts}>
          {numbers.length > 0 ? (
            <Button kind="primary" onPress={() => taking.start(takingOf(one.id, numbers), numbers.length)}>
              {say("rows.run", { count: numbers.length })}
            </Button>
          ) : (
            <p>{say(counts.made > 0 ? "rows.allIn" : "rows.nothing")}</p>
          )}
          {notTaken > 0 && <RejectedButton one={one} count={notTaken} />}
        </div>
      )}
      <TabsWithCounts
        label={say("rows.filter")}
        look="pills"
        current={shown}
        tabs={shownOutcomes
          .filter((id) => id === "all" || id === shown || counts[outcomeOf[id]] > 0)
          .map((id) => ({
            id,
            word: id === "all" ? say("rows.all") : say(`outcome.${outcomeOf[id]}`),
            count: id === "all" ? dryRun.rows.length : counts[outcomeOf[id]],
            href: props.addressOf(id),
          }))}
      />
      <RowTable key={shown} importId={one.id} mapping={one.mapping} rows={rows} />
    </>
  );
}

/** A window that was closed while the rows were being read left some unread: they are read here. */
function useReading(one: OneImport, { left }: DryRun): void {
  const reading = useLongWork();
  const isBegun = useRef(false);
  useEffect(() => {
    if (left === 0 || one.mapping === null || isBegun.current) return;
    isBegun.current = true;
    reading.start(readingOf(one.id), left);
  });
}
