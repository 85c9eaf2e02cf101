import { caseName } from "@lots/domain/cases/case-name";
import { Button } from "@lots/ui/button";
import { ButtonLink } from "@lots/ui/button-link";
import { EmptyState } from "@lots/ui/empty-state";
import { SectionHead } from "@lots/ui/section-head";
import { StatusLine } from "@lots/ui/status-line";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { paths } from "../paths.ts";
import css from "./day-row.module.css";
import { DayRow } from "./day-row.tsx";
import { Due } from "./due.tsx";
import type { MyDay } from "./my-day.ts";

type Step = MyDay["nextSteps"]["rows"][number];
type Done = {
  readonly contactId: string;
  readonly text: string;
  readonly dueOn: Step["dueOn"];
  readonly owner: string;
};

/** What the pilot has to do next, on cases and on contacts without one. */
export function StepSection(props: { steps: MyDay["nextSteps"]; myId: string }) {
  const say = useTranslations("myDay.steps");
  const complete = useCommand(trpc.nextSteps.complete);
  const again = useCommand(trpc.nextSteps.setOnContact);
  const [done, setDone] = useState<Done | null>(null);
  const { steps } = props;
  const rowsIn = (group: Step["group"]) => steps.rows.filter((row) => row.group === group);
  const finish = async ({ id, version, contactId, text, dueOn, ownerKind }: Step) => {
    const finished = await complete.run({ id, version, next: null });
    if (finished === null || contactId === null) return;
    setDone({ contactId, text, dueOn, owner: ownerKind === "company" ? "company" : props.myId });
  };
  const undo = async () => {
    if (done !== null && (await again.run(done)) !== null) setDone(null);
  };
  return (
    <section>
      <SectionHead title={say("title")} count={say("count", { late: steps.late, today: steps.today })} />
      {steps.rows.length === 0 && <EmptyState why={say("emptyWhy")} next={say("emptyNext")} />}
      <StepRows rows={rowsIn("late")} fold={(count) => say("allLate", { count })} onFinish={finish} />
      <StepRows rows={[...rowsIn("today"), ...rowsIn("coming")]} onFinish={finish} />
      <StepRows rows={rowsIn("undated")} fold={(count) => say("allUndated", { count })} onFinish={finish} />
      <StatusLine
        kind={complete.said === null ? "done" : "late"}
        said={complete.said ?? again.said ?? (done === null ? null : say("doneSaid", { text: done.text }))}
        undo={done === null ? undefined : { word: say("undo"), onPress: () => void undo() }}
      />
    </section>
  );
}

const unfolded = 7;

/** What is due is all there; of what is late or without a day the first seven, the rest folded. */
function StepRows(props: {
  rows: readonly Step[];
  fold?: (count: number) => string;
  onFinish: (step: Step) => Promise<void>;
}) {
  const { rows, fold, onFinish } = props;
  const shown = fold === undefined ? rows : rows.slice(0, unfolded);
  const list = (steps: readonly Step[]) => (
    <ul className={css.list}>
      {steps.map((step) => (
        <StepRow key={step.id} step={step} onFinish={() => void onFinish(step)} />
      ))}
    </ul>
  );
  return (
    <>
      {list(shown)}
      {fold !== undefined && rows.length > unfolded && (
        <details className={css.fold}>
          <summary>{fold(rows.length)}</summary>
          {list(rows.slice(unfolded))}
        </details>
      )}
    </>
  );
}

function StepRow({ step, onFinish }: { step: Step; onFinish: () => void }) {
  const say = useTranslations("myDay.steps");
  const sayDay = useTranslations("myDay");
  return (
    <DayRow
      when={<Due on={step.dueOn} undated={say("undated")} />}
      name={caseName(step) ?? step.personName ?? ""}
      href={
        step.number !== null
          ? paths.caseFile(step.number)
          : step.contactId !== null
            ? paths.contact(step.contactId)
            : paths.contacts
      }
      what={step.text}
      meta={
        step.ownerKind === "company"
          ? say("company")
          : step.asStandIn
            ? sayDay("asStandIn")
            : step.personPhone
      }
      acts={
        step.number !== null ? (
          <ButtonLink kind="plain" size="row" href={paths.caseFile(step.number)}>
            {say("toCase")}
          </ButtonLink>
        ) : (
          <Button kind="plain" size="row" icon="check" onPress={onFinish}>
            {say("done")}
          </Button>
        )
      }
    />
  );
}
