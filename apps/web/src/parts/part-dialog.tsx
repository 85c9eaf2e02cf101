import type { ReactNode } from "react";
import type { Fault } from "../api-fault.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import { ChangedMeanwhile, type Compared, type CurrentPart, currentPart } from "./changed-meanwhile.tsx";

/** An act on a part; says who saved first when somebody did, and keeps what was typed. */
export function PartDialog(props: {
  title: string;
  sentence?: string;
  act?: string;
  said: string | null;
  fault: Fault | null;
  isBusy: boolean;
  onClose: () => void;
  /** `version`: the row's own now, when the writer has seen it and saves all the same. */
  onSave: (version?: number) => Promise<unknown>;
  /** The writer's words beside those that were saved meanwhile. */
  compare?: (now: CurrentPart) => readonly Compared[];
  children: ReactNode;
  size?: "narrow" | "wide";
}) {
  const { fault, said, size = "narrow" } = props;
  return (
    <ActDialog
      title={props.title}
      sentence={props.sentence}
      act={props.act}
      said={currentPart(fault) === null ? said : null}
      isBusy={props.isBusy}
      size={size}
      onClose={props.onClose}
      onSubmit={() => void props.onSave()}
    >
      {props.children}
      <ChangedMeanwhile
        fault={fault}
        compare={props.compare}
        onUseMine={(version) => void props.onSave(version)}
      />
    </ActDialog>
  );
}
