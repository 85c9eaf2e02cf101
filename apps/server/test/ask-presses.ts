import { type DrawnOffice, reachable } from "./drawn-office.ts";
import { type Presses, pressedIn } from "./pressed.ts";

/** Asking, and answering. */
export function askPresses(office: DrawnOffice): Presses {
  const { onPart, onCase, onRecipient } = pressedIn(office);
  return {
    ask: onCase((by, { version: _version, ...on }) =>
      by.asks.send({ ...on, text: "Går det?", recipients: [office.to([...reachable, "lots"]), office.to()] }),
    ),
    askAboutPart: onPart(true, (by, { id: partId, operationId }, { caseId }) =>
      by.asks.send({ operationId, caseId, partId, text: "Går det?", recipients: [office.to()] }),
    ),
    takeAsk: onRecipient((by, id) => by.asks.take({ ...office.op, id })),
    answer: onRecipient((by, id) => by.asks.answer({ ...office.op, id, answer: "Ja" })),
    refuseAsk: onRecipient((by, id) =>
      by.asks.refuse({ ...office.op, id, code: "not_ours", reason: "Inte vår" }),
    ),
    forwardAsk: onRecipient((by, id) =>
      by.asks.forward({ ...office.op, id, to: office.to(), reason: "De kan det" }),
    ),
    withdrawAsk: async () => {
      const found = await office.recipient();
      if (found === null) return null;
      const by = office.pilotOf(await office.case());
      return () => by.asks.withdraw({ ...office.op, id: found.recipient.askId });
    },
  };
}
