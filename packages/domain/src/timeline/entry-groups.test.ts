import { expect, test } from "vitest";
import { entryGroups, groupOf, kindsIn, systemKinds } from "./entry-groups.ts";
import { mentionedIds } from "./mentioned-ids.ts";

test("every kind belongs to one group, and the groups together are all kinds", () => {
  const all = entryGroups.flatMap(kindsIn);
  expect(all.toSorted()).toEqual(Object.keys(groupOf).toSorted());
});

test("what people do is no system line: a case where they do it is not silent", () => {
  for (const kind of ["note-written", "contact-logged", "part-confirmed", "handoff-sent"] as const) {
    expect(systemKinds).not.toContain(kind);
  }
  for (const kind of ["handoff-lapsed", "case-edited", "note-corrected"] as const) {
    expect(systemKinds).toContain(kind);
  }
});

test("facts mention people and units by known keys, and codes are no ids", () => {
  expect(mentionedIds({ fromUserId: null, toUserId: "b", number: 1, cause: "case_closed" })).toEqual(["b"]);
});
