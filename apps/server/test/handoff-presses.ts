import { type DrawnOffice, reachable } from "./drawn-office.ts";
import { type Presses, pressedIn } from "./pressed.ts";

const words = { purpose: "Pröva det här", nothingTold: true };

/** Handing over, and answering. */
export function handoffPresses(office: DrawnOffice): Presses {
  const { onPart, onCase, onOffer } = pressedIn(office);
  return {
    send: onPart(true, (by, { id: partId, operationId }) =>
      by.handoffs.send({ operationId, partId, to: office.to(), ...words }),
    ),
    // Twice, so that it comes twice as often.
    sendOnce: onPart(true, (by, { id: partId, operationId }) =>
      by.handoffs.send({ operationId, partId, to: office.to(), ...words }),
    ),
    sendBack: onPart(true, (by, { id: partId, operationId }) =>
      by.handoffs.sendBack({ operationId, partId, reason: "Inte vår" }),
    ),
    takeBack: async () => {
      const found = await office.part(true);
      if (found === null) return null;
      const { part, caseFile } = found;
      const on = { ...office.op, partId: part.id, version: part.version, reason: "Tar den" };
      return () => office.pilotOf(caseFile).handoffs.takeBack(on);
    },
    accept: onOffer((offer) => office.receiverOf(offer).handoffs.accept({ ...office.op, id: offer.id })),
    // Twice, as above.
    acceptAgain: onOffer((offer) => office.receiverOf(offer).handoffs.accept({ ...office.op, id: offer.id })),
    refuse: onOffer((offer) =>
      office.receiverOf(offer).handoffs.refuse({
        ...office.op,
        id: offer.id,
        code: "no_time",
        reason: "Hinner inte",
      }),
    ),
    forward: onOffer((offer) =>
      office.receiverOf(offer).handoffs.forward({
        ...office.op,
        id: offer.id,
        to: office.to(offer.kind === "pilot_role" ? ["lots"] : reachable),
        reason: "De kan det",
      }),
    ),
    withdraw: onOffer((offer, caseFile) => {
      const by =
        offer.fromSide === "pilot" ? office.pilotOf(caseFile) : office.as(office.staffOf(offer.fromUnitId));
      return by.handoffs.withdraw({ ...office.op, id: offer.id });
    }),
    sendPilotRole: onCase((by, { version: _version, ...on }) =>
      by.handoffs.sendPilotRole({ ...on, to: office.to(["lots"]), ...words }),
    ),
  };
}
