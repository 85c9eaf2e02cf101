import { AssignDialog } from "./assign-dialog.tsx";
import { EditPartDialog } from "./edit-part-dialog.tsx";
import type { Part, PartAct } from "./part.ts";
import { PlanDialog } from "./plan-dialog.tsx";
import { DropDialog, ReopenPartDialog } from "./reason-dialogs.tsx";
import { DecideDialog, DelayDialog, WaitForCompanyDialog, WaitForOtherDialog } from "./report-dialogs.tsx";

export type PartDialogAct = Exclude<
  PartAct,
  "onTrack" | "take" | "handOver" | "ask" | "sendBack" | "takeBack"
>;

/** The dialog of an act that is about the part alone; handoffs and questions are other slices'. */
export function PartActDialog(props: {
  act: PartDialogAct;
  part: Part;
  onClose: () => void;
  /** After a report, with the version that it made of the part: an undo holds for that one. */
  onSaved?: (version: number) => void;
}) {
  const { act, ...rest } = props;
  switch (act) {
    case "waitForCompany":
      return <WaitForCompanyDialog {...rest} />;
    case "waitForOther":
      return <WaitForOtherDialog {...rest} />;
    case "delay":
      return <DelayDialog {...rest} />;
    case "decide":
      return <DecideDialog {...rest} />;
    case "drop":
      return <DropDialog {...rest} />;
    case "reopen":
      return <ReopenPartDialog {...rest} />;
    case "plan":
      return <PlanDialog {...rest} />;
    case "assign":
      return <AssignDialog {...rest} />;
    case "edit":
      return <EditPartDialog {...rest} />;
  }
}
