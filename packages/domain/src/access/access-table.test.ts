import { describe, expect, it } from "vitest";
import { type Act, accessTable, acts, type Content, contents, type Reader, readers } from "./access-table.ts";
import type { Actor } from "./actor.ts";
import { type Capability, mayTry } from "./capability.ts";
import type { Role } from "./role.ts";

/** The capability without which an act on that content is refused. */
const capabilityBehind = {
  caseOfMunicipality: { see: "cases.read", change: "cases.edit" },
  caseOfInvolved: { see: "cases.read", change: "cases.edit" },
  caseLife: { do: "cases.open" },
  part: {
    see: "cases.read",
    seeByReach: "cases.read",
    changeHeldByPilot: "parts.edit",
    changeHeldByUnit: "parts.edit",
  },
  handoff: {
    see: "cases.read",
    seeByReach: "cases.read",
    seeToOrFromUnit: "cases.read",
    send: "handoffs.send",
    sendHeldByUnit: "handoffs.send",
    answer: "handoffs.answer",
    answerForUnit: "handoffs.answer",
  },
  contactOnCase: { seeByAudience: "contacts.read", log: "contacts.log", logForPartners: "contacts.log" },
  looseContact: { see: "contacts.read", log: "contacts.log", correctOwn: "contacts.log" },
  unitEntry: { seeOwnUnit: "cases.read", seeOwnUnitWhileShared: "cases.read" },
  contactStep: { seeAllSteps: "nextSteps.edit", seeOwn: "nextSteps.edit" },
  own: {},
  import: { seeOwn: "imports.run", undo: "imports.run" },
  statistics: { countSeen: "overview.read", countShared: "overview.read" },
  settings: { change: "users.change" },
} as const satisfies Record<Content, Partial<Record<Act, Capability>>>;

const roleOf: Record<Reader, Role> = {
  pilot: "pilot",
  involved: "officer",
  municipal: "officer",
  partner: "officer",
  administrator: "administrator",
};

const someone = (reader: Reader): Actor => ({
  userId: "u",
  memberships: [
    {
      unitId: "a",
      unitKind: reader === "partner" ? "partner" : "municipal",
      unitDuty: null,
      role: roleOf[reader],
    },
  ],
});

const cells = contents.flatMap((content) =>
  readers.map((reader) => ({ content, reader, allowed: accessTable[content][reader] as readonly Act[] })),
);

describe("the printed access table", () => {
  it.each(cells)(
    "promises $reader on $content no more than the role may try",
    ({ content, reader, allowed }) => {
      const behind: Partial<Record<Act, Capability>> = capabilityBehind[content];
      for (const act of allowed) {
        const capability = behind[act];
        if (content !== "own") expect(capability, `${content}: ${act}`).toBeDefined();
        if (capability !== undefined) expect(mayTry(someone(reader), capability), capability).toBe(true);
      }
    },
  );

  it("shows an administrator no content", () => {
    const seen = contents.filter((content) => accessTable[content].administrator.length > 0);
    expect(seen).toEqual(["own", "settings"]);
  });

  it("lets only a pilot open, close and steer a case", () => {
    const doers = readers.filter((reader) => accessTable.caseLife[reader].length > 0);
    expect(doers).toEqual(["pilot"]);
    for (const reader of readers) expect(mayTry(someone(reader), "cases.open")).toBe(reader === "pilot");
  });

  it("has a use for every act", () => {
    const used = new Set(cells.flatMap(({ allowed }) => allowed));
    expect(acts.filter((act) => !used.has(act))).toEqual([]);
  });
});
