import { type RefusalCode, refusalCodes } from "@lots/domain/handoffs/handoff";
import { RadioGroup } from "@lots/ui/radio-group";
import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import { type Receiver, ReceiverSelect } from "./receiver-select.tsx";

type Offer = { readonly id: string; readonly toUnitId: string };

/** Declining says why, to the sender and on top of the part. */
export function RefuseDialog({ offer, onClose }: { offer: Offer; onClose: () => void }) {
  const say = useTranslations("handoffs");
  const codes = useTranslations("codes.refusalCode");
  const [code, setCode] = useState<RefusalCode | null>(null);
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<"code" | "reason" | null>(null);
  const command = useCommand(trpc.handoffs.refuse);
  const save = async () => {
    if (code === null) return setFault("code");
    if (reason.trim() === "") return setFault("reason");
    if ((await command.run({ id: offer.id, code, reason })) !== null) onClose();
  };
  return (
    <ActDialog
      title={say("page.refuseTitle")}
      sentence={say("page.refuseWhy")}
      act={say("page.refuse")}
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      {" "}
      <RadioGroup
        label={say("page.code")}
        value={code}
        choices={refusalCodes.map((value) => ({ value, word: codes(value) }))}
        onChange={setCode}
        error={fault === "code" ? say("page.codeFault") : undefined}
      />
      <TextField
        label={say("page.words")}
        value={reason}
        onChange={setReason}
        error={fault === "reason" ? say("reasonFault") : undefined}
      />
    </ActDialog>
  );
}

export function ForwardDialog({ offer, onClose }: { offer: Offer; onClose: () => void }) {
  const say = useTranslations("handoffs");
  const [to, setTo] = useState<Receiver | null>(null);
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<"to" | "reason" | null>(null);
  const command = useCommand(trpc.handoffs.forward);
  const save = async () => {
    if (to === null) return setFault("to");
    if (reason.trim() === "") return setFault("reason");
    const receiver = { unitId: to.unitId, userId: to.userId };
    if ((await command.run({ id: offer.id, to: receiver, reason })) !== null) onClose();
  };
  return (
    <ActDialog
      title={say("page.forwardTitle")}
      sentence={say("page.forwardWhy")}
      act={say("page.forward")}
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      {" "}
      <ReceiverSelect
        label={say("to")}
        value={to}
        onChange={setTo}
        error={fault === "to" ? say("toFault") : undefined}
      />
      <TextField
        label={say("reason")}
        value={reason}
        onChange={setReason}
        error={fault === "reason" ? say("reasonFault") : undefined}
      />
    </ActDialog>
  );
}
