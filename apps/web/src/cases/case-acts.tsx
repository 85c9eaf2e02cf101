import { Button } from "@lots/ui/button";
import { IconButton } from "@lots/ui/icon-button";
import { Menu, type MenuEntry } from "@lots/ui/menu";
import { useTranslations } from "use-intl";
import { may, useMe } from "../session/me.ts";
import { useQuickLog } from "../shell/quick-log.tsx";
import type { CasePage } from "./case-page.ts";

export type CaseAct =
  | "edit"
  | "linkCompany"
  | "setPhase"
  | "setReach"
  | "setStandIn"
  | "moveNextAnswer"
  | "pause"
  | "resume"
  | "handOverPilotRole"
  | "appointPilot"
  | "ask"
  | "close"
  | "reopen";

const acts = [
  "ask",
  "edit",
  "linkCompany",
  "setPhase",
  "moveNextAnswer",
  "setStandIn",
  "setReach",
  "pause",
  "resume",
  "handOverPilotRole",
  "appointPilot",
  "close",
] as const satisfies readonly CaseAct[];

/** The case is locked, and the call came all the same: it is logged on the company, where nothing of it is lost. */
function LateCall({ companyId }: { companyId: string }) {
  const say = useTranslations("cases.header");
  const quickLog = useQuickLog();
  if (!may(useMe(), "contacts.log")) return null;
  return (
    <Button kind="primary" icon="log" onPress={() => quickLog.open({ companyId })}>
      {say("logOnCompany")}
    </Button>
  );
}

/** A company that was linked by mistake is changed for the right one. */
const wordOf = (act: (typeof acts)[number], { company }: CasePage["case"]) =>
  act === "linkCompany" && company !== null ? "changeCompany" : act;

/** What one may do with the case: logging is the filled button, the rest stands under "Mer". */
export function CaseActs(props: { page: CasePage; onAct: (act: CaseAct) => void }) {
  const say = useTranslations("cases");
  const quickLog = useQuickLog();
  const { may: mayHere, case: caseFile } = props.page;
  const entries = acts
    .filter((act) => mayHere[act])
    .map(
      (act): MenuEntry => ({
        id: act,
        word: say(`act.${wordOf(act, caseFile)}`),
        onPress: () => props.onAct(act),
      }),
    );
  return (
    <>
      {mayHere.reopen && (
        <Button icon="undo" onPress={() => props.onAct("reopen")}>
          {say("act.reopen")}
        </Button>
      )}
      {mayHere.logContact && (
        <Button kind="primary" icon="log" onPress={() => quickLog.open({ caseId: caseFile.id })}>
          {say("header.log")}
        </Button>
      )}
      {caseFile.closedOn !== null && caseFile.company !== null && (
        <LateCall companyId={caseFile.company.id} />
      )}
      <Menu
        label={say("header.moreActs")}
        placement="bottom end"
        trigger={<IconButton icon="more" label={say("header.moreActs")} isBordered onPress={() => {}} />}
        groups={[
          { entries },
          {
            entries: [{ id: "print", word: say("act.print"), icon: "print", onPress: () => window.print() }],
          },
        ]}
      />
    </>
  );
}
