import { addDays } from "@lots/domain/calendar/calendar-date";
import type { World } from "../world.ts";
import type { Subject } from "./subjects.ts";

/** The versions that things have once the subjects are made: what was accepted or given a stand-in has moved on. */
export type Versions = (id: string) => number;

type Input = Readonly<Record<string, unknown>>;
type InputOf = (subject: Subject) => Input;

/** For each procedure, and for each other thing it can be about, what somebody who may would send. */
export function theInputs(world: World, versionOf: Versions): Readonly<Record<string, InputOf>> {
  const { units, people, today } = world;
  const later = addDays(today, 3);
  const why = { reason: "Så blev det" };
  const step = { text: "Ring", owner: "company", dueOn: later };
  const words = { purpose: "Pröva", nothingTold: true };
  const to = { unitId: units.mark };
  const at = (id: string) => ({ id, version: versionOf(id) });
  const onCase = ({ caseId }: Subject) => ({ caseId, version: versionOf(caseId) });
  const file = { hasHeadings: true, column: 0 };
  const columns = ["date", "company", "note"].map((target, n) => ({ heading: `${n}`, target }));
  const mapping = { hasHeadings: true, columns, channels: {}, units: {} };

  const onPart = (part: (subject: Subject) => string): Record<string, InputOf> => ({
    edit: (s) => ({
      ...at(part(s)),
      title: "Bygglov",
      unitId: units.bygg,
      outsideRef: null,
      expectedOn: null,
      expectedWhy: null,
    }),
    onTrack: (s) => at(part(s)),
    waitForCompany: (s) => ({ ...at(part(s)), what: "Ritning" }),
    waitForOther: (s) => ({ ...at(part(s)), what: "Yttrande", unitId: units.teknik }),
    delay: (s) => ({ ...at(part(s)), expectedOn: later, why: "Sjukdom" }),
    decide: (s) => ({ ...at(part(s)), outcome: "granted" }),
    drop: (s) => ({ ...at(part(s)), ...why }),
    reopen: (s) => ({ ...at(part(s)), ...why }),
    plan: (s) => ({ ...at(part(s)), startsOn: later }),
    endPreview: (s) => ({ id: part(s) }),
  });
  const named = (slice: string, suffix: string, inputs: Record<string, InputOf>) =>
    Object.fromEntries(Object.entries(inputs).map(([verb, of]) => [`${slice}.${verb}${suffix}`, of]));
  const onOffer = (offer: (subject: Subject) => string): Record<string, InputOf> => ({
    get: (s) => ({ id: offer(s) }),
    accept: (s) => ({ id: offer(s) }),
    refuse: (s) => ({ id: offer(s), code: "no_time", ...why }),
    forward: (s) => ({ id: offer(s), to: { unitId: units.teknik }, ...why }),
    withdraw: (s) => ({ id: offer(s) }),
  });

  return {
    ...named(
      "parts",
      "",
      onPart((s) => s.unitPartId),
    ),
    ...named(
      "parts",
      "@pilots",
      onPart((s) => s.pilotPartId),
    ),
    ...named(
      "handoffs",
      "",
      onOffer((s) => s.handoffId),
    ),
    ...named(
      "handoffs",
      "@partners",
      onOffer((s) => s.partnerHandoffId),
    ),

    "cases.get": ({ number }) => ({ number }),
    "cases.closingPreview": ({ caseId }) => ({ caseId }),
    "cases.edit": (s) => ({
      ...onCase(s),
      kind: "expansion",
      title: "Ny titel",
      codeName: null,
      matter: null,
      location: null,
      jobs: 3,
      investmentMsek: null,
      plannedOpeningOn: null,
    }),
    "cases.linkCompany": (s) => ({ ...onCase(s), companyId: s.companyId }),
    "cases.setPhase": (s) => ({ ...onCase(s), phase: "permits" }),
    "cases.setReach": (s) => ({ ...onCase(s), reach: "municipality", ...why }),
    "cases.setStandIn": (s) => ({ ...onCase(s), standInId: null }),
    "cases.moveNextAnswer": (s) => ({ ...onCase(s), nextAnswerOn: later, ...why }),
    "cases.pause": (s) => ({ ...onCase(s), until: later, ...why }),
    "cases.resume": (s) => ({ ...onCase(s) }),
    "cases.close": (s) => ({ ...onCase(s), outcome: "withdrawn", noAnswerReason: "De drog sig ur" }),
    "cases.reopen": (s) => ({ ...onCase(s), ...why, nextStep: step, nextAnswerOn: later }),
    "cases.close@besked": (s) => ({
      ...onCase(s),
      outcome: "withdrawn",
      lastAnswerContactId: s.beskedId,
      workingNoteIds: [s.noteId],
    }),
    "cases.open@contact": (s) => ({
      kind: "question",
      title: "Fråga",
      contactId: s.looseId,
      contactStepId: s.looseStepId,
      nextStep: step,
    }),
    "cases.open": () => ({ kind: "question", title: "Fråga", codeName: "Lo", nextStep: step }),
    "cases.markSeen": ({ caseId }) => ({ caseId }),
    "cases.list": () => ({}),
    "cases.counts": () => ({}),

    "asks.get": ({ askId: id }) => ({ id }),
    "asks.ofCase": ({ caseId }) => ({ caseId }),
    "asks.send": ({ caseId }) => ({ caseId, text: "Går det?", recipients: [to] }),
    "asks.send@part": (s) => ({ caseId: s.caseId, partId: s.unitPartId, text: "Går det?", recipients: [to] }),
    "asks.send@pilots": (s) => ({
      caseId: s.caseId,
      partId: s.pilotPartId,
      text: "Går det?",
      recipients: [to],
    }),
    "asks.take": ({ recipientId: id }) => ({ id }),
    "asks.answer": ({ recipientId: id }) => ({ id, answer: "Ja" }),
    "asks.refuse": ({ recipientId: id }) => ({ id, code: "not_ours", ...why }),
    "asks.forward": ({ recipientId: id }) => ({ id, to: { unitId: units.teknik }, ...why }),
    "asks.withdraw": ({ askId: id }) => ({ id }),

    "consents.record": ({ caseId }) => ({
      caseId,
      partnerUnitId: units.raddning,
      givenByName: "Peter Dahl",
      how: "spoken",
      scope: "Hela ärendet",
      givenOn: today,
    }),
    "consents.record@person": ({ caseId, personId }) => ({
      caseId,
      partnerUnitId: units.raddning,
      givenByPersonId: personId,
      givenByName: "Peter Dahl",
      how: "spoken",
      scope: "Hela ärendet",
      givenOn: today,
    }),
    "consents.withdraw": ({ consentId: id }) => ({ id }),

    "parts.mine": () => ({}),
    "parts.add": ({ caseId }) => ({ caseId, parts: [{ title: "Del", unitId: units.mark }] }),
    "parts.take": (s) => at(s.unitPartId),
    "parts.undoReport": (s) => at(s.unitPartId),
    "parts.assign": (s) => ({ ...at(s.unitPartId), officerId: people.berit }),

    "handoffs.send": (s) => ({ partId: s.unitPartId, to, ...words }),
    "handoffs.send@pilots": (s) => ({ partId: s.pilotPartId, to, ...words }),
    "handoffs.preview": (s) => ({ subject: { partId: s.unitPartId }, to, ...words }),
    "handoffs.preview@pilots": (s) => ({ subject: { partId: s.pilotPartId }, to, ...words }),
    "handoffs.preview@case": (s) => ({ subject: { caseId: s.caseId }, to: { unitId: units.lots }, ...words }),
    "handoffs.sendPilotRole": ({ caseId }) => ({ caseId, to: { unitId: units.lots }, ...words }),
    "handoffs.sendBack": (s) => ({ partId: s.unitPartId, ...why }),
    "handoffs.takeBack": (s) => ({ partId: s.unitPartId, version: versionOf(s.unitPartId), ...why }),
    "handoffs.appointPilot": (s) => ({ ...onCase(s), userId: people.lars, ...why }),

    "notes.write": ({ caseId }) => ({ caseId, text: "Text", audience: "unit" }),
    "notes.write@part": (s) => ({ caseId: s.caseId, partId: s.unitPartId, text: "Text", audience: "unit" }),
    "notes.correct": (s) => ({ ...at(s.noteId), text: "Text" }),
    "notes.changeAudience": (s) => ({ ...at(s.noteId), audience: "unit" }),
    "notes.archive": (s) => ({ ...at(s.noteId), ...why }),

    "notices.unread": () => ({}),
    "notices.markRead": () => ({ entryIds: [world.op()] }),
    "notices.markAllRead": () => ({ upTo: world.op() }),

    "contacts.list": () => ({}),
    "contacts.count": () => ({}),
    "contacts.get": ({ contactId: id }) => ({ id }),
    "contacts.prefill": ({ caseId }) => ({ companyId: null, personId: null, caseId }),
    "contacts.prefill@company": ({ companyId }) => ({ companyId, personId: null, caseId: null }),
    "contacts.place": ({ caseId }) => ({ caseId }),
    "contacts.log": ({ caseId }) => ({ caseId, channel: "phone_in", note: "De ringde" }),
    "contacts.log@parties": ({ caseId, companyId, personId }) => ({
      caseId,
      company: { kind: "existing", id: companyId },
      person: { kind: "existing", id: personId },
      channel: "phone_in",
      note: "De ringde",
    }),
    "contacts.correct@person": (s) => ({
      ...at(s.contactId),
      personId: s.personId,
      channel: "phone_in",
      note: "Rättat",
    }),
    "contacts.correct": (s) => ({ ...at(s.contactId), channel: "phone_in", note: "Rättat" }),
    "contacts.undoLog": ({ contactId: id }) => ({ id, nextAnswerAbout: null }),
    "contacts.meetNextAnswer": (s) => ({ id: s.beskedId, caseId: s.caseId, nextAnswer: { on: later } }),
    "contacts.link": (s) => ({ id: s.contactId, caseId: s.caseId }),
    "contacts.unlink": (s) => ({ id: s.contactId, caseId: s.caseId }),
    "contacts.changeAudience": (s) => ({ id: s.contactId, from: "municipality", to: "unit" }),
    "contacts.archive": (s) => ({ ...at(s.contactId), ...why }),

    "nextSteps.owners": ({ caseId }) => ({ caseId }),
    "nextSteps.complete": (s) => ({ ...at(s.stepId), next: step }),
    "nextSteps.change": (s) => ({ ...at(s.stepId), ...step }),
    "nextSteps.complete@contact": (s) => at(s.looseStepId),
    "nextSteps.change@contact": (s) => ({ ...at(s.looseStepId), ...step }),
    "nextSteps.setOnContact": (s) => ({ contactId: s.looseId, ...step }),

    "companies.find": () => ({ text: "" }),
    "companies.list": () => ({}),
    "companies.count": () => ({}),
    "companies.get": ({ companyId: id }) => ({ id }),
    "companies.getForForm": ({ companyId: id }) => ({ id }),
    "companies.mayHaveDuplicate": () => ({ name: "Delat" }),
    "companies.add": () => ({ name: "Nytt AB" }),
    "companies.edit": (s) => ({ ...at(s.companyId), name: "Nytt namn AB" }),
    "companies.archive": (s) => ({ ...at(s.companyId), ...why }),
    "companies.restore": (s) => at(s.archivedCompanyId),
    "persons.archive": (s) => ({ ...at(s.personId), ...why }),
    "persons.restore": (s) => at(s.archivedPersonId),
    "persons.add": ({ companyId }) => ({ companyId, name: "Lo Ek" }),
    "persons.edit": (s) => ({ ...at(s.personId), name: "Lo Ek" }),

    "timeline.ofCase": ({ caseId }) => ({ caseId }),
    "timeline.ofCompany": ({ companyId }) => ({ companyId }),
    "timeline.versions": ({ contactId: objectId }) => ({ objectKind: "contact", objectId }),
    "timeline.versions@note": ({ noteId: objectId }) => ({ objectKind: "note", objectId }),

    "imports.list": () => ({}),
    "imports.get": ({ importId: id }) => ({ id }),
    "imports.channelValues": ({ importId: id }) => ({ id, ...file }),
    "imports.unitValues": ({ importId: id }) => ({ id, ...file }),
    "imports.dryRun": ({ importId: id }) => ({ id }),
    "imports.rows": ({ importId: id }) => ({ id, numbers: [2] }),
    "imports.rejected": ({ importId: id }) => ({ id, language: "sv" }),
    "imports.undoView": ({ importId: id }) => ({ id }),
    "imports.runBatch": ({ importId: id }) => ({ id, numbers: [2] }),
    "imports.undoBatch": ({ importId: id }) => ({ id, ...why }),
    "imports.setMapping": ({ importId: id }) => ({ id, mapping }),
    "imports.readNext": ({ importId: id }) => ({ id }),
    "imports.choose": ({ importId: id }) => ({ id, answers: [{ key: "x|", choice: null }] }),
    "imports.finish": ({ importId: id }) => ({ id }),
    "imports.remove": ({ importId: id }) => ({ id }),

    "myDay.get": () => ({}),
    "overview.get": () => ({}),
    "drafts.get": () => ({ key: "note:1" }),
    "drafts.save": () => ({ key: "note:2", title: "Utkast", body: "Text", updatedAt: world.now, msAgo: 0 }),
    "drafts.remove": () => ({ key: "note:1", updatedAt: world.now, msAgo: 0 }),
    "municipality.get": () => ({}),
    "municipality.change": () => ({
      name: "Storfors",
      accent: "#1f5f8b",
      defaultReach: "involved",
      silentAfterDays: 14,
      answerDaysQuestion: 2,
      answerDaysOther: 10,
      version: 1,
    }),
    "municipality.welcome": () => ({}),
    "municipality.setUp": () => ({
      token: "x".repeat(43),
      municipality: "Storfors",
      accent: "#1f5f8b",
      reach: "involved",
      name: "Ada Ny",
      email: "ny@storfors.example",
      password: "sju blå elefanter sover",
      unit: "Ledningen",
      authority: "Kommunstyrelsen",
    }),
    "units.list": () => ({}),
    "units.add": () => ({ name: "Kultur", authority: "Kulturnämnden", kind: "municipal" }),
    "units.change": () => ({ id: units.teknik, version: 1, name: "Teknik", authority: "Tekniska nämnden" }),
    "units.retire": () => ({ id: units.lansstyrelsen, version: 1 }),
    "users.list": () => ({}),
    "users.directory": () => ({}),
    "users.add": () => ({ name: "Ny", email: "ny@kristinehamn.example", roles: [] }),
    "users.change": () => ({
      id: people.tove,
      version: 1,
      name: "Tove",
      email: "tove2@kristinehamn.example",
    }),
    "users.setRoles": () => ({
      id: people.tove,
      version: 1,
      roles: [{ unitId: units.teknik, role: "manager" }],
    }),
    "users.disable": () => ({ id: people.tove, version: 1 }),
    "users.enable": () => ({ id: people.tove, version: 1 }),
    "users.newLink": () => ({ id: people.tove }),
    "session.me": () => ({}),
    "session.savePreferences": () => ({ language: "en", theme: "dark", singleKeys: "off" }),
    "session.signIn": () => ({ email: "ingen@kristinehamn.example", password: "fel lösenord igen" }),
    "session.signOut": () => ({}),
    "session.pickPerson": () => ({ userId: people.karin }),
    "session.demonstrationPeople": () => ({}),
    "session.openLink": () => ({ token: "x".repeat(43) }),
    "session.changePassword": () => ({ current: "fel lösenord igen", password: "sju blå elefanter sover" }),
    "session.setPassword": () => ({ token: "x".repeat(43), password: "sju blå elefanter sover" }),
  };
}
