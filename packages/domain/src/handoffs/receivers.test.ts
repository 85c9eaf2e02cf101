import { expect, test } from "vitest";
import type { Actor, Membership } from "../access/actor.ts";
import type { Role } from "../access/role.ts";
import { calendarDate, instant } from "../calendar/calendar-input.ts";
import type { HandoffKind } from "./handoff.ts";
import { isAsked, isReceiver } from "./receivers.ts";

const sentAt = instant.parse("2026-11-20T09:00:00.000Z");
const sameDay = calendarDate.parse("2026-11-20");
const twoDaysLater = calendarDate.parse("2026-11-24");

const works = (userId: string, unitId: string, role: Role): Actor => {
  const membership: Membership = {
    unitId,
    role,
    unitKind: "municipal",
    unitDuty: unitId === "lots" ? "pilots" : null,
  };
  return { userId, memberships: [membership] };
};

const people = {
  mia: works("mia", "miljo", "officer"),
  maja: works("maja", "miljo", "officer"),
  manager: works("manager", "miljo", "manager"),
  administrator: works("administrator", "miljo", "administrator"),
  bo: works("bo", "bygg", "officer"),
  karin: works("karin", "lots", "pilot"),
  lars: works("lars", "lots", "pilot"),
  lisa: works("lisa", "lots", "pilot"),
  lotta: works("lotta", "lots", "manager"),
};

const caseFile = { pilotId: "karin", standInId: "lars" };
const offer = (kind: HandoffKind, toUnitId: string, toUserId: string | null = null) => ({
  kind,
  toUnitId,
  toUserId,
  sentAt,
});

const who = (asked: (actor: Actor) => boolean) =>
  Object.entries(people)
    .filter(([, actor]) => asked(actor))
    .map(([name]) => name);

test("a unit's offer is answered by its officers and managers, and by nobody else", () => {
  const toMiljo = offer("part", "miljo");
  expect(who((actor) => isReceiver(actor, toMiljo, caseFile, sameDay))).toEqual(["mia", "maja", "manager"]);
});

test("a person's offer is answered by that person and the manager; after two working days by colleagues", () => {
  const toMia = offer("part", "miljo", "mia");
  expect(who((actor) => isReceiver(actor, toMia, caseFile, sameDay))).toEqual(["mia", "manager"]);
  expect(who((actor) => isReceiver(actor, toMia, caseFile, twoDaysLater))).toEqual([
    "mia",
    "maja",
    "manager",
  ]);
});

test("a return is accepted by the case's pilot and stand-in; after two working days by any pilot", () => {
  const back = offer("return", "lots", "karin");
  expect(who((actor) => isReceiver(actor, back, caseFile, sameDay))).toEqual(["karin", "lars"]);
  expect(who((actor) => isReceiver(actor, back, caseFile, twoDaysLater))).toEqual(["karin", "lars", "lisa"]);
});

test("the pilot role is answered by other pilots and their manager, not by the pilot who has it", () => {
  const toAll = offer("pilot_role", "lots");
  expect(who((actor) => isReceiver(actor, toAll, caseFile, sameDay))).toEqual(["lars", "lisa", "lotta"]);
  const toLisa = offer("pilot_role", "lots", "lisa");
  expect(who((actor) => isReceiver(actor, toLisa, caseFile, sameDay))).toEqual(["lisa", "lotta"]);
});

test("a question to the pilot is answered by the stand-in too, one to a unit by all who work there", () => {
  const toKarin = { toUnitId: "lots", toUserId: "karin", sentAt };
  expect(who((actor) => isAsked(actor, toKarin, caseFile, sameDay))).toEqual(["karin", "lars", "lotta"]);
  const toLots = { toUnitId: "lots", toUserId: null, sentAt };
  expect(who((actor) => isAsked(actor, toLots, caseFile, sameDay))).toEqual([
    "karin",
    "lars",
    "lisa",
    "lotta",
  ]);
});
