import { randomUUID } from "node:crypto";
import type { Services } from "../api/request-context.ts";
import { appRouter } from "../api/router.ts";
import { t } from "../api/trpc.ts";
import type { Almanac } from "./almanac.ts";
import type { PersonKey } from "./people.ts";
import type { UnitKey } from "./units.ts";

const createCaller = t.createCallerFactory(appRouter);
type Api = ReturnType<typeof createCaller>;

/** What the stories play on: a person's view of the API on the day the almanac shows, and the ids of all. */
export type Stage = {
  readonly almanac: Almanac;
  readonly as: (person: PersonKey) => Api;
  readonly person: (key: PersonKey) => string;
  readonly unit: (key: UnitKey) => string;
  /** A new operation id. */
  readonly op: () => { readonly operationId: string };
};

type Ids = {
  readonly people: Readonly<Record<PersonKey, string>>;
  readonly units: Readonly<Record<UnitKey, string>>;
  readonly tokens: Readonly<Record<PersonKey, string>>;
};

/** Each act goes through the same procedures as a person's: what may not be done cannot be told. */
export function setStage(services: Services, almanac: Almanac, { people, units, tokens }: Ids): Stage {
  const callerOf = (person: PersonKey): Api =>
    createCaller({
      ...services,
      clock: almanac.clock,
      requestId: "demonstration",
      address: "127.0.0.1",
      byHand: false,
      meantUserId: null,
      cookie: { token: tokens[person], set: () => {}, clear: () => {} },
      logDefect: (error) => {
        throw error;
      },
    });
  return {
    almanac,
    as: callerOf,
    person: (key) => people[key],
    unit: (key) => units[key],
    op: () => ({ operationId: randomUUID() }),
  };
}
