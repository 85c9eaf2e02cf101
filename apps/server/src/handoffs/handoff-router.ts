import {
  acceptHandoffFields,
  appointPilotFields,
  forwardHandoffFields,
  previewFields,
  refuseHandoffFields,
  sendBackFields,
  sendHandoffFields,
  sendPilotRoleFields,
  takeBackFields,
  withdrawHandoffFields,
} from "@lots/domain/handoffs/handoff-input";
import * as z from "zod";
import { command, query } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { acceptHandoff } from "./handoff-accepting-commands.ts";
import { refuseHandoff, withdrawHandoff } from "./handoff-declining-commands.ts";
import { forwardHandoff } from "./handoff-forwarding-commands.ts";
import { getHandoff } from "./handoff-queries.ts";
import { sendHandoff } from "./handoff-sending-commands.ts";
import { sendBack, takeBack } from "./part-return-commands.ts";
import { appointPilot } from "./pilot-appointing-commands.ts";
import { sendPilotRole } from "./pilot-role-commands.ts";
import { previewHandoff } from "./preview-queries.ts";

export const handoffsRouter = router({
  get: query({ gate: "cases.read", input: { id: z.uuid() }, run: getHandoff }),
  preview: query({ gate: "handoffs.send", input: previewFields, run: previewHandoff }),
  send: command({ gate: "handoffs.send", input: sendHandoffFields, run: sendHandoff }),
  sendPilotRole: command({ gate: "handoffs.send", input: sendPilotRoleFields, run: sendPilotRole }),
  sendBack: command({ gate: "handoffs.send", input: sendBackFields, run: sendBack }),
  withdraw: command({ gate: "handoffs.send", input: withdrawHandoffFields, run: withdrawHandoff }),
  takeBack: command({ gate: "handoffs.send", input: takeBackFields, run: takeBack }),
  appointPilot: command({ gate: "handoffs.send", input: appointPilotFields, run: appointPilot }),
  accept: command({ gate: "handoffs.answer", input: acceptHandoffFields, run: acceptHandoff }),
  refuse: command({ gate: "handoffs.answer", input: refuseHandoffFields, run: refuseHandoff }),
  forward: command({ gate: "handoffs.answer", input: forwardHandoffFields, run: forwardHandoff }),
});
