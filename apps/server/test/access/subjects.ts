import { randomUUID } from "node:crypto";
import { anImport } from "../an-import.ts";
import type { UnitName } from "../people.ts";
import type { Api } from "../visitor.ts";
import type { World } from "../world.ts";
import type { Walkers } from "./walkers.ts";

/** Everything that hangs on one case, each with its version where it has one. */
export type Subject = {
  readonly caseId: string;
  readonly number: string;
  readonly companyId: string;
  readonly personId: string;
  readonly archivedCompanyId: string;
  readonly archivedPersonId: string;
  /** Held by a unit, by the pilot, and by nobody's unit but the partner's. */
  readonly unitPartId: string;
  readonly pilotPartId: string;
  readonly handoffId: string;
  readonly partnerHandoffId: string;
  readonly askId: string;
  readonly recipientId: string;
  readonly consentId: string;
  readonly contactId: string;
  readonly beskedId: string;
  readonly looseId: string;
  readonly noteId: string;
  readonly stepId: string;
  readonly looseStepId: string;
  readonly importId: string;
};

export const subjectNames = ["own", "open", "hidden"] as const;
export type SubjectName = (typeof subjectNames)[number];
export type Subjects = Readonly<Record<SubjectName, Subject>>;

/** Words that stand on the case for all who see it, and words that the municipality keeps among its own. */
export const sharedWord = (name: SubjectName): string => `Delat-${name}`;
export const innerWord = (name: SubjectName): string => `Inre-${name}`;
/** Only the importing pilot's. */
export const listWord = (name: SubjectName): string => `Lista-${name}`;

/** As if everything had an id, and nothing was there. */
export const nobodys = (): Subject =>
  new Proxy({} as Subject, { get: (_, field) => (field === "number" ? "26-ZZZZZ" : randomUUID()) });

type Cast = {
  readonly name: SubjectName;
  readonly reach: "municipality" | "involved";
  readonly pilot: Api;
  readonly pilotId: string;
  readonly standInId: string | null;
  readonly unit: UnitName;
  readonly officer: Api;
  readonly partner: "narsam" | "raddning" | null;
};

async function aSubject(world: World, cast: Cast): Promise<Subject> {
  const { name, pilot, units = world.units } = { ...cast, units: world.units };
  const op = () => ({ operationId: world.op() });
  const shared = sharedWord(name);
  const inner = innerWord(name);
  const step = { text: shared, owner: cast.pilotId, dueOn: world.today };
  const told = { nothingTold: true, purpose: inner };

  const logged = await pilot.contacts.log({
    ...op(),
    channel: "phone_in",
    note: inner,
    company: { kind: "new", name: `${shared} AB` },
    person: { kind: "new", name: `${inner} Persson` },
  });
  const { contactId, companyId, personId } = logged as Record<string, string>;
  const opened = await pilot.cases.open({
    ...op(),
    kind: "establishment",
    title: shared,
    companyId: companyId ?? "",
    contactId: contactId ?? "",
    reach: cast.reach,
    nextStep: step,
  });
  const { caseId, number } = opened;
  if (cast.standInId !== null)
    await pilot.cases.setStandIn({ ...op(), caseId, version: 1, standInId: cast.standInId });
  const lanes = [units[cast.unit], units[cast.unit]].map((unitId) => ({ title: shared, unitId }));
  const { partIds } = await pilot.parts.add({ ...op(), caseId, parts: lanes });
  const [unitPartId = "", pilotPartId = ""] = partIds;
  const to = { unitId: units[cast.unit] };
  const { handoffId: first } = await pilot.handoffs.send({ ...op(), partId: unitPartId, to, ...told });
  await cast.officer.handoffs.accept({ ...op(), id: first });
  const { handoffId } = await pilot.handoffs.send({ ...op(), partId: pilotPartId, to, ...told });
  const ask = await pilot.asks.send({ ...op(), caseId, text: inner, recipients: [to] });
  const { noteId } = await pilot.notes.write({ ...op(), caseId, text: inner, audience: "municipality" });
  const besked = await cast.officer.contacts.log({
    ...op(),
    caseId,
    channel: "email",
    note: inner,
    isAnswer: true,
  });
  const loose = await pilot.contacts.log({
    ...op(),
    channel: "phone_in",
    note: "Fristående",
    company: { kind: "new", name: `Fristående ${name} AB` },
    nextStep: { ...step, text: "Fristående" },
  });
  const list = `Datum;Företag;Anteckning\n2026-03-01;${listWord(name)} AB;${listWord(name)}\n`;
  return {
    ...{ caseId, number, companyId: companyId ?? "", personId: personId ?? "", unitPartId, pilotPartId },
    ...(await partnersShare(world, cast, caseId)),
    ...(await archived(world, cast, companyId ?? "")),
    handoffId,
    askId: ask.askId,
    recipientId: ask.recipientIds[0] ?? "",
    contactId: contactId ?? "",
    beskedId: besked.contactId,
    looseId: loose.contactId,
    looseStepId: loose.nextStepId ?? "",
    noteId,
    stepId: opened.nextStepId,
    importId: name === "own" ? await anImport(world, list) : await aListOf(world, cast.pilotId, list),
  };
}

/** A person of the case's company and a company without a case, both out of the way. */
async function archived(world: World, { name, pilot }: Cast, companyId: string) {
  const op = () => ({ operationId: world.op(), reason: "Dubblett" });
  const words = { operationId: world.op(), companyId };
  const added = await pilot.persons.add({ ...words, name: `${innerWord(name)} Ek` });
  await pilot.persons.archive({ ...op(), id: added.personId, version: 1 });
  const company = await pilot.companies.add({ operationId: world.op(), name: `Nedlagt ${name} AB` });
  await pilot.companies.archive({ ...op(), id: company.companyId, version: 1 });
  return { archivedPersonId: added.personId, archivedCompanyId: company.companyId };
}

/** What is shared with the partner, if with any: the consent, and an offer of a part. */
async function partnersShare(world: World, { name, pilot, partner }: Cast, caseId: string) {
  if (partner === null) return { consentId: randomUUID(), partnerHandoffId: randomUUID() };
  const op = () => ({ operationId: world.op() });
  const unitId = world.units[partner];
  const { consentId } = await pilot.consents.record({
    ...op(),
    caseId,
    partnerUnitId: unitId,
    givenByName: "Peter Dahl",
    how: "spoken",
    scope: "Hela ärendet",
    givenOn: world.today,
  });
  const { partIds } = await pilot.parts.add({
    ...op(),
    caseId,
    parts: [{ title: sharedWord(name), unitId }],
  });
  const words = { purpose: sharedWord(name), nothingTold: true };
  const sent = await pilot.handoffs.send({ ...op(), partId: partIds[0] ?? "", to: { unitId }, ...words });
  return { consentId, partnerHandoffId: sent.handoffId };
}

/** Somebody else's list, by way of the pilot who may send one in. */
async function aListOf(world: World, userId: string, list: string): Promise<string> {
  const id = await anImport(world, list, "lars");
  await world.db.updateTable("imports").set({ userId }).where("id", "=", id).execute();
  return id;
}

/** Karin's own case with Bygg and Närsam; Petra's with Miljö that the municipality sees, and one that it does not. */
export async function theSubjects(world: World, { petra, ids }: Walkers): Promise<Subjects> {
  const karin = { pilot: world.as("karin"), pilotId: world.people.karin, standInId: world.people.lars };
  const other = { pilot: petra, pilotId: ids.petra ?? "", standInId: null };
  const bygg = { unit: "bygg", officer: world.as("bo") } as const;
  const miljo = { unit: "miljo", officer: world.as("mia") } as const;
  return {
    own: await aSubject(world, { name: "own", reach: "involved", partner: "narsam", ...karin, ...bygg }),
    open: await aSubject(world, {
      name: "open",
      reach: "municipality",
      partner: "raddning",
      ...other,
      ...miljo,
    }),
    hidden: await aSubject(world, { name: "hidden", reach: "involved", partner: null, ...other, ...miljo }),
  };
}
