import { onDemand } from "@lots/ui/on-demand";
import { useState } from "react";
import type { CaseAct } from "../cases/case-acts.tsx";
import type { CasePage } from "../cases/case-page.ts";
import type { Part, PartAct } from "../parts/part.ts";

const PartActDialog = onDemand(async () => (await import("../parts/part-act-dialog.tsx")).PartActDialog);

const AddPartsDialog = onDemand(async () => (await import("../parts/add-parts-dialog.tsx")).AddPartsDialog);

const SendBackDialog = onDemand(
  async () => (await import("../handoffs/move-back-dialogs.tsx")).SendBackDialog,
);
const TakeBackDialog = onDemand(
  async () => (await import("../handoffs/move-back-dialogs.tsx")).TakeBackDialog,
);

const HandOverDialog = onDemand(
  async () => (await import("../handoffs/hand-over-dialog.tsx")).HandOverDialog,
);

const StepDialog = onDemand(async () => (await import("../cases/step-dialog.tsx")).StepDialog);

const CaseActDialog = onDemand(async () => (await import("../cases/case-act-dialog.tsx")).CaseActDialog);

const AskDialog = onDemand(async () => (await import("../asks/ask-dialog.tsx")).AskDialog);

/** What is open over the case page. */
export type CaseOpened =
  | { readonly kind: "case"; readonly act: CaseAct; readonly stepDone?: boolean }
  | { readonly kind: "step"; readonly mode: "done" | "change" }
  | { readonly kind: "addParts" }
  | { readonly kind: "part"; readonly partId: string; readonly act: Exclude<PartAct, "onTrack" | "take"> };

/** One dialog at a time: the case's own, a part's, a handoff's or a question's. */
export function CaseDialogs(props: {
  page: CasePage;
  opened: CaseOpened | null;
  onOpen: (opened: CaseOpened | null) => void;
}) {
  const { page, opened, onOpen } = props;
  const onClose = () => onOpen(null);
  if (opened === null) return null;
  switch (opened.kind) {
    case "step":
      return (
        <StepDialog
          page={page}
          mode={opened.mode}
          onClose={onClose}
          onPause={() => onOpen({ kind: "case", act: "pause", stepDone: true })}
          onEnd={() => onOpen({ kind: "case", act: "close", stepDone: true })}
        />
      );
    case "addParts":
      return <AddPartsDialog caseId={page.case.id} onClose={onClose} />;
    case "case": {
      const { act, stepDone = false } = opened;
      if (act === "ask") return <AskDialog caseId={page.case.id} partId={null} onClose={onClose} />;
      if (act === "handOverPilotRole")
        return <HandOverDialog subject={{ caseId: page.case.id }} onClose={onClose} />;
      return <CaseActDialog act={act} caseFile={page.case} stepDone={stepDone} onClose={onClose} />;
    }
    case "part": {
      const part = page.parts.find(({ id }) => id === opened.partId);
      if (part === undefined) return null;
      return <PartDialog part={part} act={opened.act} caseId={page.case.id} onClose={onClose} />;
    }
  }
}

function PartDialog(props: {
  part: Part;
  act: Exclude<PartAct, "onTrack" | "take">;
  caseId: string;
  onClose: () => void;
}) {
  const { act, caseId, onClose } = props;
  // As it was when the dialog opened: what others save meanwhile is a newer version, and is shown beside.
  const [part] = useState(props.part);
  switch (act) {
    case "handOver": {
      const heldByUnitId = part.holder === "unit" ? part.unitId : null;
      const { id: partId, title, refusal } = part;
      return <HandOverDialog subject={{ partId, title, heldByUnitId, refusal }} onClose={onClose} />;
    }
    case "ask":
      return <AskDialog caseId={caseId} partId={part.id} onClose={onClose} />;
    case "sendBack":
      return <SendBackDialog part={part} onClose={onClose} />;
    case "takeBack":
      return <TakeBackDialog part={part} onClose={onClose} />;
    default:
      return <PartActDialog act={act} part={part} onClose={onClose} />;
  }
}
