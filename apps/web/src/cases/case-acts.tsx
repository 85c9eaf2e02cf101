import { Button } from "@lots/ui/button";
import { IconButton } from "@lots/ui/icon-button";
import { Menu, type MenuEntry } from "@lots/ui/menu";
import { useTranslations } from "use-intl";
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

/** What one may do with the case: logging is the filled button, the rest stands under "Mer". */
export function CaseActs(props: { page: CasePage; onAct: (act: CaseAct) => void }) {
  const say = useTranslations("cases");
  const quickLog = useQuickLog();
  const { may, case: caseFile } = props.page;
  const entries = acts
    .filter((act) => may[act])
    .filter((act) => act !== "linkCompany" || caseFile.company === null)
    .map((act): MenuEntry => ({ id: act, word: say(`act.${act}`), onPress: () => props.onAct(act) }));
  return (
    <>
      {may.reopen && (
        <Button icon="undo" onPress={() => props.onAct("reopen")}>
          {say("act.reopen")}
        </Button>
      )}
      {may.logContact && (
        <Button kind="primary" icon="log" onPress={() => quickLog.open({ caseId: caseFile.id })}>
          {say("header.log")}
        </Button>
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
