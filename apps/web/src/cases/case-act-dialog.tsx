import { AppointPilotDialog } from "./appoint-pilot-dialog.tsx";
import type { CaseAct } from "./case-acts.tsx";
import type { CaseFile } from "./case-page.ts";
import { CloseDialog } from "./close-dialog.tsx";
import { EditCaseDialog } from "./edit-case-dialog.tsx";
import { LinkCompanyDialog } from "./link-company-dialog.tsx";
import { PhaseDialog } from "./phase-dialog.tsx";
import { ReachDialog } from "./reach-dialog.tsx";
import { ReopenDialog } from "./reopen-dialog.tsx";
import { MoveAnswerDialog, PauseDialog, ResumeDialog } from "./rest-dialogs.tsx";
import { StandInDialog } from "./stand-in-dialog.tsx";

/** The dialog of the chosen act. Handing over the pilot role and asking units are other slices' dialogs. */
export function CaseActDialog(props: {
  act: Exclude<CaseAct, "handOverPilotRole" | "ask">;
  caseFile: CaseFile;
  /** The act ends the open step ("Klart … Gör vilande i stället"). */
  stepDone: boolean;
  onClose: () => void;
}) {
  const { act, stepDone, ...rest } = props;
  switch (act) {
    case "edit":
      return <EditCaseDialog {...rest} />;
    case "linkCompany":
      return <LinkCompanyDialog {...rest} />;
    case "setPhase":
      return <PhaseDialog {...rest} />;
    case "setReach":
      return <ReachDialog {...rest} />;
    case "setStandIn":
      return <StandInDialog {...rest} />;
    case "appointPilot":
      return <AppointPilotDialog {...rest} />;
    case "moveNextAnswer":
      return <MoveAnswerDialog {...rest} />;
    case "pause":
      return <PauseDialog {...rest} stepDone={stepDone} />;
    case "resume":
      return <ResumeDialog {...rest} />;
    case "close":
      return <CloseDialog {...rest} stepDone={stepDone} />;
    case "reopen":
      return <ReopenDialog {...rest} />;
  }
}
