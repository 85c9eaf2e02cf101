import { entryGroups } from "@lots/domain/timeline/entry-groups";
import { expect, test } from "vitest";
import { anOpenedCase } from "../../test/an-opened-case.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

const note = (world: World, caseId: string, text: string, person: "karin" | "mia" = "karin") =>
  world.as(person).notes.write({ operationId: world.op(), caseId, audience: "municipality", text });
const contact = (world: World, more: { caseId?: string; note: string }) =>
  world.as("karin").contacts.log({ operationId: world.op(), channel: "phone_in", ...more });

test("newest first, page by page, each entry once, also where many happened at the same moment", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  for (let n = 0; n < 110; n += 1) {
    if (n % 20 === 0) world.advanceDays(1);
    await note(world, caseId, `Rad ${n}`);
  }
  const seen: string[] = [];
  let after: { happenedAt: typeof world.now; id: string } | null = null;
  let pages = 0;
  do {
    const page: Awaited<ReturnType<ReturnType<World["as"]>["timeline"]["ofCase"]>> = await world
      .as("karin")
      .timeline.ofCase({ caseId, after });
    expect(page.rows.length).toBeLessThanOrEqual(50);
    seen.push(...page.rows.flatMap((row) => row.note?.text ?? []));
    after = page.next;
    pages += 1;
  } while (after !== null);
  expect(pages).toBe(3);
  expect(seen).toEqual(Array.from({ length: 110 }, (_, n) => `Rad ${109 - n}`));
});

test("an entry carries what its renderer needs", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  await world
    .as("karin")
    .cases.setStandIn({ operationId: world.op(), caseId, version: 1, standInId: world.people.lars });
  const page = await world.as("mia").timeline.ofCase({ caseId });
  expect(page.names).toMatchObject({ [world.people.lars]: "Lars Öberg" });
  expect(page.rows[0]).toMatchObject({
    kind: "case-stand-in-changed",
    group: "system",
    facts: { fromUserId: null, toUserId: world.people.lars },
    by: { name: "Karin Lindqvist" },
    unit: { name: "Lotsfunktionen" },
    case: { id: caseId, title: "Kyllager" },
  });
});

test("filters by kind, unit and audience", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  await note(world, caseId, "Från lotsen.");
  await note(world, caseId, "Från miljö.", "mia");
  await contact(world, { caseId, note: "De ringde." });
  await world.as("karin").notes.write({
    operationId: world.op(),
    caseId,
    audience: "company",
    text: "För företaget.",
  });
  const texts = async (filter: object) => {
    const { rows } = await world.as("karin").timeline.ofCase({ caseId, ...filter });
    return rows.flatMap((row) => row.note?.text ?? row.contact?.note ?? []);
  };
  expect(await texts({ groups: ["note"] })).toEqual(["För företaget.", "Från miljö.", "Från lotsen."]);
  expect(await texts({ groups: ["contact"] })).toEqual(["De ringde."]);
  expect(await texts({ unitIds: [world.units.miljo] })).toEqual(["Från miljö."]);
  expect(await texts({ audiences: ["company"] })).toEqual(["För företaget."]);
  const all = await world.as("karin").timeline.ofCase({ caseId });
  const parted = await Promise.all(
    entryGroups.map((group) => world.as("karin").timeline.ofCase({ caseId, groups: [group] })),
  );
  expect(parted.flatMap(({ rows }) => rows)).toHaveLength(all.rows.length);
});

test("the filter for what the company has been told holds beskeds and promises", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  await contact(world, { caseId, note: "De undrade." });
  await world.as("karin").contacts.log({
    operationId: world.op(),
    channel: "phone_out",
    note: "Tomten är deras.",
    caseId,
    isAnswer: true,
    nextAnswer: { on: world.today },
  });
  const { rows } = await world.as("karin").timeline.ofCase({ caseId, groups: ["answer"] });
  expect(rows.map(({ kind, group }) => [kind, group])).toEqual([
    ["next-answer-given", "answer"],
    ["contact-logged", "answer"],
  ]);
  expect(rows[1]?.contact).toMatchObject({ note: "Tomten är deras.", isAnswer: true });
});

test("in the company's timeline a contact stands once, with its cases' entries that the reader sees", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const { contactId, companyId } = await karin.contacts.log({
    operationId: world.op(),
    channel: "phone_in",
    note: "Söker lokal.",
    company: { kind: "new", name: "Nordkyl AB" },
  });
  world.advanceDays(1);
  const opening = { kind: "establishment", title: "Kyllager", contactId, reach: "involved" } as const;
  const nextStep = { text: "Ring", owner: world.people.karin, dueOn: world.today };
  await karin.cases.open({ operationId: world.op(), ...opening, nextStep });
  // Without it the company would be hidden from Mia with the case.
  await karin.contacts.log({
    operationId: world.op(),
    channel: "email",
    note: "Undrar om skyltar.",
    company: { kind: "existing", id: companyId ?? "" },
  });
  const read = async (person: "karin" | "mia") =>
    (await world.as(person).timeline.ofCompany({ companyId: companyId ?? "" })).rows.map(({ kind }) => kind);
  expect((await read("karin")).filter((kind) => kind.startsWith("contact-"))).toEqual([
    "contact-logged",
    "contact-logged",
  ]);
  expect(await read("karin")).toContain("case-opened");
  expect(await read("mia")).toContain("contact-logged");
  expect(await read("mia")).not.toContain("case-opened");
});

test("a contact that was taken off a case is told of there without its words", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const { contactId } = await contact(world, { caseId, note: "Hörde till ett annat företag." });
  await world.as("karin").contacts.unlink({ operationId: world.op(), id: contactId, caseId });
  const { rows } = await world.as("karin").timeline.ofCase({ caseId });
  expect(rows.map(({ kind }) => kind)).toContain("contact-unlinked");
  expect(JSON.stringify(rows)).not.toContain("Hörde till");
});

test("what one has been told of a company that is not seen is nothing", async () => {
  await using world = await aWorld();
  const { companyId } = await world.as("mia").contacts.log({
    operationId: world.op(),
    channel: "visit",
    note: "Bara för oss.",
    audience: "unit",
    company: { kind: "new", name: "Dolda AB" },
  });
  const read = (id: string) => world.as("karin").timeline.ofCompany({ companyId: id });
  expect(await reasonOf(read(companyId ?? ""))).toBe("not-found");
  expect(await reasonOf(read(world.op()))).toBe("not-found");
});
