import { randomUUID } from "node:crypto";
import { appRouter } from "../../src/api/router.ts";
import { type Served, served } from "../served.ts";
import { aWorld, type World } from "../world.ts";
import { theInputs } from "./inputs.ts";
import { rollingBack } from "./rolling-back.ts";
import { nobodys, type Subject, type Subjects, theSubjects } from "./subjects.ts";
import { theWalkers, type Walkers } from "./walkers.ts";

/** An answer as the client reads it, but for the request's id, which is another one each time. */
export type Answer = { readonly status: number; readonly text: string; readonly reason: string | null };

export interface Walk extends AsyncDisposable {
  readonly world: World;
  readonly walkers: Walkers;
  readonly subjects: Subjects;
  /** What a walker would send; `procedure` may name with `@` what it is about. */
  inputFor(procedure: string, subject: Subject): unknown;
  ask(walker: string, procedure: string, input: unknown): Promise<Answer>;
  /** How many transactions have been begun by what was asked. */
  transactions(): number;
  /** The answer where nothing has the ids that are asked for. */
  gone(walker: string, procedure: string): Promise<Answer>;
}

const pathOf = (procedure: string): string => procedure.split("@")[0] ?? "";

/** All the router has, with its kind. By its type the record is nested; what it holds is one flat list of paths. */
const procedures = appRouter._def.procedures as unknown as Readonly<
  Record<string, { readonly _def: { readonly meta?: { readonly kind: string } } }>
>;
export const procedureKinds: ReadonlyMap<string, string> = new Map(
  Object.entries(procedures).map(([path, { _def }]) => [path, _def.meta?.kind ?? ""]),
);

/** One filled municipality behind the real HTTP, in which nothing that is asked stays. */
export async function aWalk(): Promise<Walk> {
  const world = await aWorld();
  const walkers = await theWalkers(world);
  const subjects = await theSubjects(world, walkers);
  const versions = new Map<string, number>();
  for (const table of ["cases", "parts", "nextSteps", "contacts", "notes", "companies", "persons"] as const) {
    const rows = await world.db.selectFrom(table).select(["id", "version"]).execute();
    for (const { id, version } of rows) versions.set(id, version);
  }
  const inputs = theInputs(world, (id) => versions.get(id) ?? 1);
  let transactions = 0;
  const server: Served = await served({
    ...world.services,
    database: rollingBack(world.services.database, () => {
      transactions += 1;
    }),
  });
  const inputFor: Walk["inputFor"] = (procedure, subject) => inputs[procedure]?.(subject);
  const ask = inBatches(server, (walker) => walkers.cookies[walker] ?? "");
  const known = new Map<string, Promise<Answer>>();
  return {
    world,
    walkers,
    subjects,
    inputFor,
    ask,
    transactions: () => transactions,
    gone: (walker, procedure) => {
      const key = `${walker} ${procedure}`;
      const answer = known.get(key) ?? ask(walker, procedure, inputFor(procedure, nobodys()));
      known.set(key, answer);
      return answer;
    },
    [Symbol.asyncDispose]: async () => {
      await server[Symbol.asyncDispose]();
      await world[Symbol.asyncDispose]();
    },
  };
}

type Waiting = {
  readonly path: string;
  readonly input: unknown;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
};

/** What one walker asks for at the same time goes in one request, as the web's does; questions apart from acts. */
function inBatches(server: Served, cookieOf: (walker: string) => string): Walk["ask"] {
  const queues = new Map<string, Waiting[]>();
  const flush = async (queue: Waiting[], cookie: string): Promise<void> => {
    const waiting = queue.splice(0, largestBatch);
    if (waiting.length === 0) return;
    try {
      const answers = await sendBatch(server, cookie, waiting);
      waiting.forEach(({ resolve }, at) => {
        resolve(answerOf(answers[at]));
      });
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  };
  return (walker, procedure, input) =>
    new Promise((resolve, reject) => {
      const path = pathOf(procedure);
      const kind = procedureKinds.get(path);
      const operation = kind === "command" ? { operationId: randomUUID() } : {};
      const key = `${walker} ${kind === "query"}`;
      const queue = queues.get(key) ?? [];
      queues.set(key, queue);
      queue.push({ path, input: { ...operation, ...Object(input) }, resolve, reject });
      if (queue.length >= largestBatch) void flush(queue, cookieOf(walker));
      else if (queue.length === 1) setImmediate(() => void flush(queue, cookieOf(walker)));
    });
}

const largestBatch = 10;

async function sendBatch(server: Served, cookie: string, waiting: readonly Waiting[]): Promise<unknown[]> {
  const paths = waiting.map(({ path }) => path).join(",");
  const body = Object.fromEntries(waiting.map(({ input }, at) => [at, input]));
  const response = await server.call(`${paths}?batch=1`, body, { cookie });
  const answers: unknown = await response.json();
  if (!Array.isArray(answers)) throw new Error(`${paths}: ${JSON.stringify(answers)}`);
  return answers;
}

/** One of a batch, in the one shape that all answers have. */
type Item = { readonly error?: { readonly message: string; readonly data: { readonly httpStatus: number } } };

function answerOf(item: unknown): Answer {
  const text = JSON.stringify(item).replace(/"requestId":"[^"]*"/, `"requestId":""`);
  const { error } = item as Item;
  return { status: error?.data.httpStatus ?? 200, text, reason: error?.message ?? null };
}

/** Enough at once to fill the batches. */
export async function inTurns<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...list];
  const lane = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
  };
  await Promise.all(Array.from({ length: 20 }, lane));
}
