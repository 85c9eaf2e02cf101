import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { TabsWithCounts } from "@lots/ui/tabs-with-counts";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearchParams } from "react-router";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { ColumnStep } from "../imports/column-step.tsx";
import css from "../imports/imports.module.css";
import { countsOf, type OneImport, untilChanged } from "../imports/imports.ts";
import { ResultStep } from "../imports/result-step.tsx";
import { RowStep } from "../imports/row-step.tsx";
import { shownOutcomeIn } from "../imports/shown-outcome.ts";
import { paths } from "../paths.ts";
import { PageTitle } from "../shell/page-title.tsx";
import { QueryPage, QueryView } from "../shell/query-view.tsx";

const steps = { columns: "kolumner", rows: "rader", result: "resultat" } as const;
type Step = keyof typeof steps;
const allSteps: readonly Step[] = ["columns", "rows", "result"];

/** Which steps there are now, and which one is next. */
function stepsOf({ mapping, ranAt, state, isForgotten }: OneImport): { open: readonly Step[]; next: Step } {
  if (isForgotten || state === "undone") return { open: ["result"], next: "result" };
  if (ranAt !== null) return { open: ["rows", "result"], next: "result" };
  if (mapping !== null) return { open: ["columns", "rows"], next: "rows" };
  return { open: ["columns"], next: "columns" };
}

/** One list on its way in: its columns, its rows, its result. */
export function ImportOneScreen() {
  const { id = "" } = useParams();
  const query = useQuery(trpc.imports.get.queryOptions({ id }));
  return <QueryPage query={query}>{(one) => <OneList one={one} />}</QueryPage>;
}

function OneList({ one }: { one: OneImport }) {
  const say = useTranslations("imports");
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const { open, next } = stepsOf(one);
  const step = open.find((name) => steps[name] === search.get("steg")) ?? next;
  const dryRun = useQuery(
    trpc.imports.dryRun.queryOptions(
      { id: one.id },
      { ...untilChanged, enabled: one.mapping !== null && !one.isForgotten && one.state !== "undone" },
    ),
  );
  const shown = shownOutcomeIn(search);
  const addressOf = (name: Step, rows?: string): string =>
    `${paths.importOne(one.id)}?${new URLSearchParams({
      steg: steps[name],
      ...(rows === undefined || rows === "all" ? {} : { rader: rows }),
    })}`;
  const name = one.fileName || say("nameless");
  return (
    <PageBody density={step === "rows" ? "list" : "page"}>
      <PageTitle>{say("titleOne", { name })}</PageTitle>
      <PageHeader
        title={name}
        sentence={<Finding one={one} step={step} counts={dryRun.data && countsOf(dryRun.data)} />}
        crumbs={[{ word: say("title"), href: paths.importContacts }]}
        crumbsLabel={say("title")}
        focusKey={`${paths.importOne(one.id)} ${step}`}
      />
      {open.length > 1 && (
        <TabsWithCounts
          label={say("steps")}
          current={step}
          tabs={allSteps
            .filter((each) => open.includes(each))
            .map((each) => ({ id: each, word: say(`step.${each}`), href: addressOf(each) }))}
        />
      )}
      <div className={css.step}>
        {step === "columns" && (
          <ColumnStep
            one={one}
            onRead={() => void navigate(addressOf("rows"))}
            onRemoved={() => void navigate(paths.importContacts)}
          />
        )}
        {step === "rows" && (
          <QueryView query={dryRun} rows={12} rowHeight={32}>
            {(data) => (
              <RowStep
                one={one}
                dryRun={data}
                shown={shown}
                addressOf={(rows) => addressOf("rows", rows)}
                onTaken={() => void navigate(addressOf("result"))}
              />
            )}
          </QueryView>
        )}
        {step === "result" && <ResultStep one={one} dryRun={dryRun.data} rowsHref={addressOf("rows")} />}
      </div>
    </PageBody>
  );
}

function Finding(props: { one: OneImport; step: Step; counts: ReturnType<typeof countsOf> | undefined }) {
  const say = useTranslations("imports");
  const { one, step, counts } = props;
  if (one.state === "undone") return say("result.undone");
  const isIn = counts !== undefined && counts.made > 0 && counts.log + counts.question === 0;
  if (step === "result" || isIn) return say("result.made", { count: one.made });
  if (step === "rows" && counts !== undefined) {
    return say("rows.summary", { log: counts.log, question: counts.question });
  }
  return say("rowCount", { count: one.rowCount });
}
