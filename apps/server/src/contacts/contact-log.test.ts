import { expect, test } from "vitest";
import { aWorld } from "../../test/world.ts";

test("a call from an unknown company is logged with one name, one sentence and a next step", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const { contactId, companyId } = await karin.contacts.log({
    operationId: world.op(),
    company: { kind: "new", name: "Nordkyl Livsmedel AB" },
    channel: "phone_in",
    note: "Söker lokal om 600 m² med lastkaj.",
    nextStep: { text: "Skicka kartan över Höjden", owner: world.people.karin, dueOn: "2026-11-27" },
  });
  const { rows } = await karin.contacts.list({});
  expect(rows).toMatchObject([
    {
      id: contactId,
      companyId,
      companyName: "Nordkyl Livsmedel AB",
      note: "Söker lokal om 600 m² med lastkaj.",
      byName: "Karin Lindqvist",
      nextSteps: [{ text: "Skicka kartan över Höjden", dueOn: "2026-11-27" }],
    },
  ]);
});
