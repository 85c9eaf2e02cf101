import { addDays } from "@lots/domain/calendar/calendar-date";
import type { DrawnOffice } from "./drawn-office.ts";
import { type Presses, pressedIn } from "./pressed.ts";

/** The case's own, its consents, steps and contacts. */
export function casePresses(office: DrawnOffice): Presses {
  const { onCase, onStep } = pressedIn(office);
  return {
    consent: onCase((by, { version: _version, ...on }) =>
      by.consents.record({
        ...on,
        partnerUnitId: office.world.units[office.one(["narsam", "raddning"] as const) ?? "narsam"],
        givenByName: "Peter Dahl",
        how: "spoken",
        scope: "Allt",
        givenOn: office.world.today,
        until: office.chance(70) ? office.later(12) : null,
      }),
    ),
    withdrawConsent: async () => {
      const consents = await office.world.db
        .selectFrom("consents")
        .selectAll()
        .where("withdrawnOn", "is", null)
        .orderBy("id")
        .execute();
      const consent = office.one(consents);
      if (consent === undefined) return null;
      const by = office.pilotOf(await office.case());
      return () => by.consents.withdraw({ ...office.op, id: consent.id });
    },
    pause: onCase((by, on) =>
      by.cases.pause({ ...on, until: addDays(office.world.today, 1 + office.draw(12)), reason: "Banken" }),
    ),
    resume: onCase((by, on) => by.cases.resume(on)),
    standIn: onCase((by, on) =>
      by.cases.setStandIn({ ...on, standInId: office.chance(50) ? office.world.people.lars : null }),
    ),
    close: async () =>
      office.chance(30)
        ? onCase((by, on) =>
            by.cases.close({ ...on, outcome: "withdrawn", noAnswerReason: "De drog sig ur" }),
          )()
        : null,
    reopenCase: onCase((by, on) =>
      by.cases.reopen({
        ...on,
        reason: "De vill ändå",
        nextStep: office.step(),
        nextAnswerOn: office.later(9),
      }),
    ),
    completeStep: onStep((by, on) => by.nextSteps.complete({ ...on, next: office.step() })),
    changeStep: onStep((by, on) => by.nextSteps.change({ ...on, ...office.step() })),
    undoLog: async () => {
      const contacts = await office.world.db
        .selectFrom("contacts")
        .select(["id", "loggedByUserId"])
        .where("archivedAt", "is", null)
        .orderBy("id", "desc")
        .limit(3)
        .execute();
      const contact = office.one(contacts);
      if (contact === undefined) return null;
      const by = office.as(office.nameOf(contact.loggedByUserId));
      return () => by.contacts.undoLog({ ...office.op, id: contact.id, nextAnswerAbout: null });
    },
    logContact: onCase((by, { version: _version, ...on }) =>
      by.contacts.log({ ...on, channel: "phone_in", note: "De ringde", nextStep: office.step() }),
    ),
  };
}
