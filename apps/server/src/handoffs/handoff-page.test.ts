import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld } from "../../test/world.ts";

const words = {
  purpose: "Pröva verksamheten",
  done: "Markanvisningen är klar",
  next: "Säg om anmälan räcker",
  told: "Besked före jul",
  nothingTold: false,
  questions: "Behövs samråd?",
};

test("the preview is what the receiver will read, before the receiver may see the case at all", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world, { reach: "involved" });
  const { op, to } = it;
  await it.addParts("bygg");
  const { id: partId } = await it.partOf("bygg");
  expect(await reasonOf(it.page("mia"))).toBe("not-found");

  const answerDueOn = world.today;
  const draft = { to: to("miljo"), ...words, answerDueOn };
  const preview = await world.as("karin").handoffs.preview({ subject: { partId }, ...draft });
  expect(await reasonOf(it.page("mia"))).toBe("not-found");
  const { handoffId: id } = await world.as("karin").handoffs.send({ ...op(), partId, ...draft });
  const { version: _now, ...part } = preview.part ?? { version: 0 };
  expect(await world.as("mia").handoffs.get({ id })).toEqual({
    ...preview,
    id,
    number: 1,
    part: { ...part, version: expect.any(Number) },
  });
  expect(preview).toMatchObject({
    caseNumber: it.number,
    companyName: null,
    codeName: "Projekt Älg",
    part: { title: "Del för bygg" },
    may: { accept: true, refuse: true, forward: true, withdraw: false },
  });
});

test("the preview shows a half-written form, and only to the side that may send it", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { to } = it;
  await it.addParts("miljo", "narsam", "lansstyrelsen");
  const { id: partId } = await it.partOf("miljo");
  const empty = { subject: { partId }, to: to("miljo"), purpose: "" };
  expect(await world.as("karin").handoffs.preview(empty)).toMatchObject({
    purpose: "",
    done: null,
    id: null,
  });
  expect(await reasonOf(world.as("mia").handoffs.preview(empty))).toBe("not-allowed");
  expect(await reasonOf(world.as("nora").handoffs.preview(empty))).toBe("not-found");
  const karin = world.as("karin").handoffs;
  expect(await reasonOf(karin.preview({ ...empty, to: to("narsam") }))).toBe("consent-missing");
  expect(await reasonOf(karin.preview({ ...empty, to: to("lansstyrelsen") }))).toBe(
    "receiver-cannot-sign-in",
  );
});

test("a partner's preview and page hold only what passed between it and the municipality", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op, to } = it;
  await it.addParts("miljo");
  await it.consent("narsam");
  await it.consent("raddning");
  const inside = await it.handOver("miljo");
  await world.as("mia").handoffs.refuse({ ...op(), id: inside, code: "other", reason: "Internt skäl" });
  const { id: partId } = await it.partOf("miljo");
  const preview = await world
    .as("karin")
    .handoffs.preview({ subject: { partId }, to: to("narsam"), ...words });
  expect(preview).toMatchObject({ earlier: [], audience: "partners" });
  const id = await it.handOver("narsam", undefined, "karin", "miljo");
  expect(await world.as("nora").handoffs.get({ id })).toMatchObject({ number: 2, earlier: [] });
  expect(await world.as("karin").handoffs.get({ id })).toMatchObject({
    earlier: [{ reason: "Internt skäl" }],
  });
  // Nor when the partner, who holds the part now, sends it on to a unit that knows all of it.
  await world.as("nora").handoffs.accept({ ...op(), id });
  const onward = { subject: { partId }, to: to("bygg"), ...words };
  expect(await world.as("nora").handoffs.preview(onward)).toMatchObject({
    earlier: [{ number: 2, toUnitName: preview.toUnitName }],
  });
  // Another partner on the same case learns nothing of it, on the page or on the timeline.
  expect(await reasonOf(world.as("rolf").handoffs.get({ id }))).toBe("not-found");
  expect(await reasonOf(world.as("nora").handoffs.get({ id: inside }))).toBe("not-found");
  const read = async (person: "nora" | "rolf") =>
    (await it.page(person)).timeline.rows
      .map(({ kind }) => kind)
      .filter((kind) => kind.startsWith("handoff"));
  expect(await read("nora")).toEqual(["handoff-accepted", "handoff-sent"]);
  expect(await read("rolf")).toEqual([]);
});

test("an open offer lets the unit read the case; declined, it no longer does", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world, { reach: "involved" });
  const { op } = it;
  await it.addParts("bygg");
  const id = await it.handOver("miljo", undefined, "karin", "bygg");
  expect((await it.page("mia")).parts).toHaveLength(1);
  await world.as("mia").handoffs.refuse({ ...op(), id, code: "not_ours", reason: "Inte vår" });
  expect(await reasonOf(it.page("mia"))).toBe("not-found");
  expect(await reasonOf(world.as("mia").handoffs.get({ id }))).toBe("not-found");
});
