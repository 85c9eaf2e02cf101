import type { CompanyKey } from "./companies.ts";
import { companies } from "./companies.ts";
import { type PersonKey, people } from "./people.ts";
import type { Stage } from "./stage.ts";
import type { Day, Story, Teller } from "./teller.ts";
import { type UnitKey, units } from "./units.ts";

/** Something that happens on a day; all stories' acts are played in the order of their days. */
export type Act = { readonly day: Day; readonly play: () => Promise<void> };

type KnownCompany = { readonly companyId: string; readonly personId: string };

/** What a story remembers from one act to the next. */
type Memory = { caseId: string; number: string; contactId: string | null; about: string; isHidden: boolean };

const isUnit = (key: UnitKey | PersonKey): key is UnitKey => key in units;

/** Turns a story into acts, each a real command as that person on that day. */
export async function actsOf(
  stage: Stage,
  story: Story,
  known: Readonly<Record<CompanyKey, KnownCompany>>,
): Promise<readonly Act[]> {
  const acts: Act[] = [];
  await story.tell(tellerOf(stage, story, known[story.company], (day, play) => acts.push({ day, play })));
  return acts;
}

function tellerOf(
  stage: Stage,
  { company, pilot }: Story,
  { companyId, personId }: KnownCompany,
  note: (day: Day, play: () => Promise<void>) => void,
): Teller {
  const { almanac, as, op, unit, person } = stage;
  const memory: Memory = { caseId: "", number: "", contactId: null, about: "", isHidden: false };
  const on = (day: Day) => almanac.dateOf(day);
  const page = (by: PersonKey) => as(by).cases.get({ number: memory.number });
  const caseVersion = async () => {
    const { case: caseFile } = await page(pilot);
    return { caseId: caseFile.id, version: caseFile.version };
  };
  const partOf = async (by: PersonKey, title: string) => {
    const { parts } = await page(by);
    const part = parts.find((one) => one.title === title);
    if (part === undefined) throw new Error(`The story of ${company} has no part "${title}".`);
    return part;
  };
  const at = async (by: PersonKey, title: string) => {
    const { id, version } = await partOf(by, title);
    return { id, version };
  };
  /** The unit's working notes end with its last part, once they were shown. */
  const atEnd = async (by: PersonKey, title: string) => {
    const part = await at(by, title);
    const { workingNotes } = await as(by).parts.endPreview({ id: part.id });
    return { ...part, workingNoteIds: workingNotes.map(({ id }) => id) };
  };
  const offerOf = async (by: PersonKey, title: string): Promise<string> => {
    const { offer } = await partOf(by, title);
    if (offer === null) throw new Error(`In the story of ${company} nobody has offered "${title}".`);
    return offer.id;
  };
  const receiver = (to: UnitKey | PersonKey) =>
    isUnit(to) ? { unitId: unit(to), userId: null } : { unitId: unit(people[to].unit), userId: person(to) };
  const later = async (day: Day, play: () => Promise<unknown>): Promise<void> => {
    note(day, async () => {
      try {
        await play();
      } catch (error) {
        throw new Error(`The story of ${company} cannot go on, ${-day} days ago.`, { cause: error });
      }
    });
  };
  return {
    contact: (day, by, channel, text, { step, answer, audience } = {}) =>
      later(day, async () => {
        const hasCase = memory.caseId !== "";
        const logged = await as(by).contacts.log({
          ...op(),
          channel,
          note: text,
          company: memory.isHidden ? null : { kind: "existing", id: companyId },
          person: memory.isHidden ? null : { kind: "existing", id: personId },
          caseId: hasCase ? memory.caseId : null,
          ...(audience !== undefined && { audience }),
          isAnswer: answer !== undefined,
          // Only who answers for the case promises the next one.
          nextAnswer:
            answer === undefined || by !== pilot ? null : { on: on(answer.next), about: memory.about },
          nextStep: step === undefined ? null : { text: step.text, owner: person(by), dueOn: on(step.due) },
        });
        memory.contactId = logged.contactId;
      }),
    open: (day, by, about) =>
      later(day, async () => {
        memory.about = about.answerAbout;
        memory.isHidden = about.codeName !== undefined;
        const opened = await as(by).cases.open({
          ...op(),
          kind: about.kind,
          title: about.title,
          codeName: about.codeName ?? null,
          companyId: null,
          contactId: memory.contactId,
          matter: about.kind === "question" ? "information" : "establishment",
          location: about.location ?? null,
          jobs: about.jobs ?? null,
          investmentMsek: about.msek ?? null,
          plannedOpeningOn: about.opening === undefined ? null : on(about.opening),
          reach: about.reach ?? null,
          nextStep: { text: about.step.text, owner: person(by), dueOn: on(about.step.due) },
          nextAnswerOn: on(about.answer),
          nextAnswerAbout: about.answerAbout,
        });
        memory.caseId = opened.caseId;
        memory.number = opened.number;
      }),
    phase: (day, phase) =>
      later(day, async () =>
        as(pilot).cases.setPhase({ ...op(), ...(await caseVersion()), phase, reason: null }),
      ),
    part: (day, unitKey, title, { starts } = {}) =>
      later(day, () =>
        as(pilot).parts.add({
          ...op(),
          caseId: memory.caseId,
          parts: [{ title, unitId: unit(unitKey), startsOn: starts === undefined ? null : on(starts) }],
        }),
      ),
    handOver: (day, title, to, words) =>
      later(day, async () =>
        as(pilot).handoffs.send({
          ...op(),
          partId: (await partOf(pilot, title)).id,
          to: receiver(to),
          purpose: words.purpose,
          done: words.done ?? null,
          next: words.next ?? null,
          told: words.told ?? null,
          nothingTold: words.told === undefined,
          questions: words.questions ?? null,
          answerDueOn: words.due === undefined ? null : on(words.due),
        }),
      ),
    accept: (day, by, title) =>
      later(day, async () =>
        as(by).handoffs.accept({ ...op(), id: await offerOf(by, title), officerId: null, expectedOn: null }),
      ),
    refuse: (day, by, title, code, reason) =>
      later(day, async () => as(by).handoffs.refuse({ ...op(), id: await offerOf(by, title), code, reason })),
    forward: (day, by, title, to, reason) =>
      later(day, async () =>
        as(by).handoffs.forward({ ...op(), id: await offerOf(by, title), to: receiver(to), reason }),
      ),
    withdraw: (day, title) =>
      later(day, async () => as(pilot).handoffs.withdraw({ ...op(), id: await offerOf(pilot, title) })),
    sendBack: (day, by, title, reason) =>
      later(day, async () =>
        as(by).handoffs.sendBack({ ...op(), partId: (await partOf(by, title)).id, reason }),
      ),
    takeBack: (day, title, reason) =>
      later(day, async () => {
        const { id, version } = await partOf(pilot, title);
        return as(pilot).handoffs.takeBack({ ...op(), partId: id, version, reason });
      }),
    onTrack: (day, by, title, expected) =>
      later(day, async () => {
        await as(by).parts.onTrack({ ...op(), ...(await at(by, title)) });
        if (expected === undefined) return;
        const part = await partOf(by, title);
        const { id, version, unitId, outsideRef, expectedWhy } = part;
        await as(by).parts.edit({
          ...op(),
          id,
          version,
          title,
          unitId,
          outsideRef,
          expectedOn: on(expected),
          expectedWhy,
        });
      }),
    wait: (day, by, title, what) =>
      later(day, async () => as(by).parts.waitForCompany({ ...op(), ...(await at(by, title)), what })),
    waitOther: (day, by, title, other, what) =>
      later(day, async () =>
        as(by).parts.waitForOther({ ...op(), ...(await at(by, title)), unitId: unit(other), what }),
      ),
    delay: (day, by, title, expected, why) =>
      later(day, async () =>
        as(by).parts.delay({ ...op(), ...(await at(by, title)), expectedOn: on(expected), why }),
      ),
    decide: (day, by, title, outcome) =>
      later(day, async () =>
        as(by).parts.decide({ ...op(), ...(await atEnd(by, title)), outcome, decidedOn: null }),
      ),
    drop: (day, by, title, reason) =>
      later(day, async () => as(by).parts.drop({ ...op(), ...(await atEnd(by, title)), reason })),
    ask: (day, by, text, asked, due) =>
      later(day, () =>
        as(by).asks.send({
          ...op(),
          caseId: memory.caseId,
          partId: null,
          text,
          answerDueOn: on(due),
          recipients: asked.map((key) => ({ unitId: unit(key), userId: null })),
        }),
      ),
    answer: (day, by, text) =>
      later(day, async () => {
        const { asksToMe } = await as(by).myDay.get({});
        const asked = asksToMe.rows.find(({ ask }) => ask.caseId === memory.caseId);
        if (asked === undefined) throw new Error(`Nobody has asked ${by} about ${company}.`);
        await as(by).asks.answer({ ...op(), id: asked.recipient.id, answer: text });
      }),
    note: (day, by, text, audience = "municipality") =>
      later(day, () => as(by).notes.write({ ...op(), caseId: memory.caseId, partId: null, text, audience })),
    consent: (day, partner, scope, until) =>
      later(day, () =>
        as(pilot).consents.record({
          ...op(),
          caseId: memory.caseId,
          partnerUnitId: unit(partner),
          givenByPersonId: personId,
          givenByName: companies[company].person.name,
          how: "spoken",
          scope,
          givenOn: on(day),
          until: until === undefined ? null : on(until),
        }),
      ),
    step: (day, by, next) =>
      later(day, async () => {
        const { nextStep } = await page(by);
        if (nextStep === null) throw new Error(`The story of ${company} has no step to finish.`);
        await as(by).nextSteps.complete({
          ...op(),
          id: nextStep.id,
          version: nextStep.version,
          next: { text: next.text, owner: person(by), dueOn: on(next.due) },
        });
      }),
    standIn: (day, by) =>
      later(day, async () =>
        as(pilot).cases.setStandIn({ ...op(), ...(await caseVersion()), standInId: person(by) }),
      ),
    pause: (day, until, reason) =>
      later(day, async () =>
        as(pilot).cases.pause({
          ...op(),
          ...(await caseVersion()),
          until: on(until),
          reason,
          stepDone: false,
        }),
      ),
    close: (day, outcome, reason) =>
      later(day, async () => {
        const { answers, version } = await as(pilot).cases.closingPreview({ caseId: memory.caseId });
        const [last] = answers;
        await as(pilot).cases.close({
          ...op(),
          caseId: memory.caseId,
          version,
          outcome,
          lastAnswerContactId: last?.id ?? null,
          noAnswerReason: last === undefined ? reason : null,
          stepDone: true,
        });
      }),
  };
}
