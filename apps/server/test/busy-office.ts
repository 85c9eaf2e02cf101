import { randomUUID } from "node:crypto";
import { realToday, type SettledPlace } from "./a-settled-place.ts";
import type { PersonName } from "./people.ts";
import type { Started } from "./started.ts";

type Answer = Readonly<Record<string, unknown>>;

/** A command on its way, with the answer that came for it, if one came. */
export type Sent = {
  readonly procedure: string;
  readonly input: unknown;
  readonly cookie: string;
  answer: Answer | null;
};

/** Sends a command, or sends it again, and remembers its answer; anything but an answer throws. */
export async function send(server: Started, sent: Sent): Promise<Answer> {
  const response = await server.call(sent.procedure, sent.input, sent.cookie);
  // A command that is refused has no `result`, and the message says which it was.
  const body = (await response.json()) as { result?: { data: Answer }; error?: unknown };
  if (body.result === undefined) throw new Refused(`${sent.procedure}: ${JSON.stringify(body.error)}`);
  sent.answer = body.result.data;
  return sent.answer;
}

export class Refused extends Error {}

/** A person who opens cases and does what one does with them, one command after the other, until the line breaks. */
export async function workUntilItBreaks(
  place: SettledPlace,
  server: Started,
  person: PersonName,
  all: Sent[],
  onAnswer: () => void,
): Promise<void> {
  const { units, people } = place;
  const today = realToday();
  const step = { text: "Ring tillbaka", owner: people[person], dueOn: today };
  const told = { nothingTold: true, answerDueOn: today };
  const act = async (procedure: string, fields: object): Promise<Answer> => {
    const input = { operationId: randomUUID(), ...fields };
    const sent: Sent = { procedure, input, cookie: place.cookies[person], answer: null };
    all.push(sent);
    const answer = await send(server, sent);
    onAnswer();
    return answer;
  };
  for (;;) {
    const opening = { kind: "establishment", title: "Kyllager", codeName: "Projekt Älg", nextStep: step };
    const { caseId } = await act("cases.open", opening);
    const parts = (["bygg", "miljo", "mark"] as const).map((unit) => ({ title: unit, unitId: units[unit] }));
    const { partIds } = await act("parts.add", { caseId, parts });
    const [partId] = partIds as readonly string[];
    await act("handoffs.send", { partId, to: { unitId: units.bygg }, purpose: "Pröva det", ...told });
    await act("notes.write", { caseId, text: "Ritningen är på väg.", audience: "municipality" });
    await act("contacts.log", {
      caseId,
      channel: "phone_in",
      note: "Undrar om vatten och avlopp.",
      isAnswer: true,
      nextAnswer: { on: today },
      nextStep: step,
    });
    await act("contacts.log", {
      channel: "email",
      note: "Söker lokal.",
      company: { kind: "new", name: `Bolag ${randomUUID()} AB` },
      person: { kind: "new", name: "Örjan Svärd" },
      nextStep: { ...step, dueOn: null },
    });
  }
}
