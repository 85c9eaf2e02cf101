import {
  answerAskFields,
  forwardAskFields,
  refuseAskFields,
  sendAskFields,
  takeAskFields,
  withdrawAskFields,
} from "@lots/domain/asks/ask-input";
import * as z from "zod";
import { command, query } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { answerAsk, forwardAsk, refuseAsk, takeAsk } from "./ask-answering-commands.ts";
import { asksOfCase, getAsk } from "./ask-queries.ts";
import { sendAsk, withdrawAsk } from "./ask-sending-commands.ts";

export const asksRouter = router({
  get: query({ gate: "cases.read", input: { id: z.uuid() }, run: getAsk }),
  ofCase: query({ gate: "cases.read", input: { caseId: z.uuid() }, run: asksOfCase }),
  send: command({ gate: "asks.send", input: sendAskFields, run: sendAsk }),
  take: command({ gate: "asks.answer", input: takeAskFields, run: takeAsk }),
  answer: command({ gate: "asks.answer", input: answerAskFields, run: answerAsk }),
  refuse: command({ gate: "asks.answer", input: refuseAskFields, run: refuseAsk }),
  forward: command({ gate: "asks.answer", input: forwardAskFields, run: forwardAsk }),
  withdraw: command({ gate: "asks.send", input: withdrawAskFields, run: withdrawAsk }),
});
