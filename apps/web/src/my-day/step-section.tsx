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
import { caseName, type MyDay } from "./my-day.ts";

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
  const sayDay = useTranslations("myDay");
  const complete = useCommand(trpc.nextSteps.complete);
  const again = useCommand(trpc.nextSteps.setOnContact);
  const [done, setDone] = useState<Done | null>(null);
  const { steps } = props;
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
      <ul className={css.list}>
        {steps.rows.map((row) => {
          const isOnCase = row.number !== null;
          return (
            <DayRow
              key={row.id}
              when={<Due on={row.dueOn} undated={say("undated")} />}
              name={caseName(row) || (row.personName ?? "")}
              href={
                row.number !== null
                  ? paths.caseFile(row.number)
                  : row.contactId !== null
                    ? paths.contact(row.contactId)
                    : paths.contacts
              }
              what={row.text}
              meta={
                row.ownerKind === "company"
                  ? say("company")
                  : row.asStandIn
                    ? sayDay("asStandIn")
                    : row.personPhone
              }
              acts={
                isOnCase && row.number !== null ? (
                  <ButtonLink kind="plain" size="row" href={paths.caseFile(row.number)}>
                    {say("toCase")}
                  </ButtonLink>
                ) : (
                  <Button kind="plain" size="row" icon="check" onPress={() => void finish(row)}>
                    {say("done")}
                  </Button>
                )
              }
            />
          );
        })}
      </ul>
      <StatusLine
        kind={complete.said === null ? "done" : "late"}
        said={complete.said ?? again.said ?? (done === null ? null : say("doneSaid", { text: done.text }))}
        undo={done === null ? undefined : { word: say("undo"), onPress: () => void undo() }}
      />
    </section>
  );
}
