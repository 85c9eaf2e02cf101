import type { Api, CaseFile, DrawnOffice, Offer, Part } from "./drawn-office.ts";

/** Draws what a command needs and gives the call; null where there is nothing to press on. */
export type Press = () => Promise<(() => Promise<unknown>) | null>;
export type Presses = Readonly<Record<string, Press>>;

/** Commands on something that is drawn, with its version, by somebody who most often may. */
export function pressedIn(office: DrawnOffice) {
  const onPart =
    (
      open: boolean,
      send: (
        by: Api,
        on: { operationId: string; id: string; version: number },
        part: Part,
      ) => Promise<unknown>,
    ) =>
    async () => {
      const found = await office.part(open);
      if (found === null) return null;
      const { part, caseFile } = found;
      const by = office.holderOf(part, caseFile);
      return () => send(by, { ...office.op, id: part.id, version: part.version }, part);
    };

  const onCase =
    (
      send: (
        by: Api,
        on: { operationId: string; caseId: string; version: number },
        caseFile: CaseFile,
      ) => Promise<unknown>,
    ) =>
    async () => {
      const caseFile = await office.case();
      const by = office.pilotOf(caseFile);
      return () => send(by, { ...office.op, caseId: caseFile.id, version: caseFile.version }, caseFile);
    };

  const onOffer = (send: (offer: Offer, caseFile: CaseFile) => Promise<unknown>) => async () => {
    const offer = await office.offer();
    if (offer === undefined) return null;
    const caseFile = await office.world.db
      .selectFrom("cases")
      .selectAll()
      .where("id", "=", offer.caseId)
      .executeTakeFirstOrThrow();
    return () => send(offer, caseFile);
  };

  const onStep =
    (send: (by: Api, on: { operationId: string; id: string; version: number }) => Promise<unknown>) =>
    async () => {
      const caseFile = await office.case();
      const step = await office.world.db
        .selectFrom("nextSteps")
        .select(["id", "version"])
        .where("caseId", "=", caseFile.id)
        .where("doneAt", "is", null)
        .executeTakeFirst();
      if (step === undefined) return null;
      const by = office.pilotOf(caseFile);
      return () => send(by, { ...office.op, ...step });
    };

  const onRecipient = (send: (by: Api, id: string) => Promise<unknown>) => async () => {
    const found = await office.recipient();
    return found === null ? null : () => send(found.by, found.recipient.id);
  };

  return { onPart, onCase, onOffer, onStep, onRecipient };
}
