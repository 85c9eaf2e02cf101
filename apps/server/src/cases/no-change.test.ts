import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld } from "../../test/world.ts";

test("a form saved as it stood tells nothing, and still says so when somebody saved meanwhile", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { caseId, op } = it;
  await it.addParts("miljo");
  await it.accepted("miljo", "mia");
  const karin = world.as("karin");
  const company = {
    name: "Nordkyl AB",
    organisationNumber: null,
  } as const;
  const { companyId } = await karin.companies.add({ ...op(), ...company });
  const person = { name: "Peter Dahl", title: null, phone: "0550-123 45", email: null };
  const { personId } = await karin.persons.add({ ...op(), companyId, ...person });
  const words = { note: "Vill växa.", channel: "phone_in", matter: null } as const;
  const { contactId } = await karin.contacts.log({
    ...op(),
    ...words,
    company: { kind: "existing", id: companyId },
    person: { kind: "existing", id: personId },
  });
  const entries = () => world.db.selectFrom("timelineEntries").select("id").orderBy("id").execute();
  const before = await entries();

  const { case: caseFile, nextStep } = await it.page();
  const { kind, title, codeName, matter, location, jobs, investmentMsek, plannedOpeningOn } = caseFile;
  const facts = { kind, title, codeName, matter, location, jobs, investmentMsek, plannedOpeningOn };
  const onCase = () => ({ ...op(), caseId, version: caseFile.version });
  await karin.cases.edit({ ...onCase(), ...facts });
  await karin.cases.setPhase({ ...onCase(), phase: caseFile.phase, reason: null });
  await karin.cases.setReach({ ...onCase(), reach: caseFile.reach, reason: "Samma" });
  await karin.cases.setStandIn({ ...onCase(), standInId: null });
  const step = { text: "Ring dem", owner: world.people.karin, dueOn: nextStep?.dueOn ?? null };
  await karin.nextSteps.change({ ...op(), id: nextStep?.id ?? "", version: nextStep?.version ?? 0, ...step });

  const part = await it.partOf("miljo");
  const { id, version, unitId, outsideRef, expectedOn, expectedWhy } = part;
  const mia = world.as("mia").parts;
  await mia.edit({ ...op(), id, version, title: part.title, unitId, outsideRef, expectedOn, expectedWhy });
  await mia.plan({ ...op(), id, version, startsOn: part.startsOn });

  await karin.companies.edit({ ...op(), id: companyId, version: 1, ...company });
  await karin.persons.edit({ ...op(), id: personId, version: 1, ...person });
  await karin.contacts.correct({ ...op(), id: contactId, version: 1, ...words, personId });
  expect(await entries()).toEqual(before);
  expect((await it.partOf("miljo")).version).toBe(version);

  await karin.companies.edit({
    ...op(),
    id: companyId,
    version: 1,
    ...company,
    name: "Nordkyl Livsmedel AB",
  });
  const again = { ...op(), id: companyId, version: 1, ...company, name: "Nordkyl Livsmedel AB" };
  expect(await reasonOf(karin.companies.edit(again))).toBe("changed-meanwhile");
});
