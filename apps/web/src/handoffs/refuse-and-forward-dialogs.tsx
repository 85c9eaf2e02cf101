import { type RefusalCode, refusalCodes } from "@lots/domain/handoffs/handoff";
import { RadioGroup } from "@lots/ui/radio-group";
import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import { type Receiver, ReceiverSelect } from "../shell/receiver-select.tsx";

/** What is answered: an offer, or one's own row of a question to several. */
type Answered = { readonly kind: "offer" | "ask"; readonly id: string };

const group = { offer: "handoffs.offer", ask: "asks" } as const;

/** Declining says why, to the sender and on top of the part. */
export function RefuseDialog({ answered, onClose }: { answered: Answered; onClose: () => void }) {
  const say = useTranslations("handoffs");
  const sayOf = useTranslations();
  const sayShell = useTranslations("shell");
  const { kind, id } = answered;
  const codes = useTranslations("codes.refusalCode");
  const [code, setCode] = useState<RefusalCode | null>(null);
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<"code" | "reason" | null>(null);
  const refuse = { offer: useCommand(trpc.handoffs.refuse), ask: useCommand(trpc.asks.refuse) };
  const command = refuse[kind];
  const save = async () => {
    if (code === null) return setFault("code");
    if (reason.trim() === "") return setFault("reason");
    if ((await command.run({ id, code, reason })) !== null) onClose();
  };
  return (
    <ActDialog
      title={sayOf(`${group[kind]}.refuseTitle`)}
      sentence={sayOf(`${group[kind]}.refuseWhy`)}
      act={say("offer.refuse")}
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <RadioGroup
        label={say("offer.code")}
        value={code}
        choices={refusalCodes.map((value) => ({ value, word: codes(value) }))}
        onChange={setCode}
        error={fault === "code" ? say("offer.codeFault") : undefined}
      />
      <TextField
        label={say("offer.words")}
        value={reason}
        onChange={setReason}
        error={fault === "reason" ? sayShell("reasonFault") : undefined}
      />
    </ActDialog>
  );
}

/** To who should have got it; the sender is told why. */
export function ForwardDialog({ answered, onClose }: { answered: Answered; onClose: () => void }) {
  const say = useTranslations("handoffs");
  const sayOf = useTranslations();
  const sayShell = useTranslations("shell");
  const { kind, id } = answered;
  const [to, setTo] = useState<Receiver | null>(null);
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<"to" | "reason" | null>(null);
  const forward = { offer: useCommand(trpc.handoffs.forward), ask: useCommand(trpc.asks.forward) };
  const command = forward[kind];
  const save = async () => {
    if (to === null) return setFault("to");
    if (reason.trim() === "") return setFault("reason");
    const receiver = { unitId: to.unitId, userId: to.userId };
    if ((await command.run({ id, to: receiver, reason })) !== null) onClose();
  };
  return (
    <ActDialog
      title={sayOf(`${group[kind]}.forwardTitle`)}
      sentence={sayOf(`${group[kind]}.forwardWhy`)}
      act={say("offer.forward")}
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
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
        error={fault === "reason" ? sayShell("reasonFault") : undefined}
      />
    </ActDialog>
  );
}
