import type { Actor } from "@lots/domain/access/actor";
import type { CalendarDate, Instant } from "@lots/domain/calendar/calendar-date";
import type { Compilable, CompiledQuery, Kysely } from "kysely";
import type { Sight } from "./visible.ts";

/*
 * Building a query and writing it as SQL costs more than running it on the pages that are opened most. So these are
 * built once for each kind of reader, with a slot where a value will stand, and run with the values of the call. The
 * SQL holds the whole of visibility as ever; only what it is compared with is filled in.
 */

/** Stands for one value while a query is built. A builder that computes with it (a date, a text) fails at once. */
class Slot {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

type Values = Readonly<Record<string, string | readonly string[]>>;

/** A database or a transaction on it. */
type QueryRunner = Pick<Kysely<never>, "executeQuery" | "getExecutor">;

const mostKept = 500;
// One per database connection pool: the two databases write the same query differently.
const kept = new WeakMap<object, Map<string, CompiledQuery<unknown>>>();

const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
const unitsOf = ({ memberships }: Actor): readonly string[] =>
  distinct(memberships.map(({ unitId }) => unitId));

/** All of an actor that decides how visibility is written: which roles in units of which kind, not which units. */
function shapeOf(actor: Actor): string {
  const units = unitsOf(actor);
  return actor.memberships
    .map(({ unitId, unitKind, unitDuty, role }) => `${units.indexOf(unitId)} ${unitKind} ${unitDuty} ${role}`)
    .join();
}

const shapeOfValues = (values: Values): string =>
  Object.entries(values)
    .map(([name, value]) => (typeof value === "string" ? name : `${name} ${value.length}`))
    .join();

// A slot takes the place of the text that it stands for; nothing but the compiler looks at it.
const slot = <T>(name: string): T => new Slot(name) as T;

function slotted<V extends Values>(values: V): V {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === "string"
      ? slot(`value ${name}`)
      : value.map((_, index) => slot(`value ${name} ${index}`)),
  ]);
  return Object.fromEntries(entries);
}

function slottedSight(sight: Sight): Sight {
  const units = unitsOf(sight.actor);
  const slots = units.map((_, index) => slot<string>(`unit ${index}`));
  const memberships = sight.actor.memberships.map((membership) => ({
    ...membership,
    unitId: slots[units.indexOf(membership.unitId)] ?? "",
  }));
  const viewer = {
    actor: { userId: slot<string>("user"), memberships },
    today: slot<CalendarDate>("today"),
    now: slot<Instant>("now"),
  };
  return sight.seenBy(viewer);
}

/** What fills each slot in this call. */
function filling({ actor, today, now }: Sight, values: Values): ReadonlyMap<string, string> {
  const filled = fillingOf(values).set("user", actor.userId).set("today", today).set("now", now);
  for (const [index, unitId] of unitsOf(actor).entries()) filled.set(`unit ${index}`, unitId);
  return filled;
}

function fillingOf(values: Values): Map<string, string> {
  const filled = new Map<string, string>();
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "string") filled.set(`value ${name}`, value);
    else for (const [index, one] of value.entries()) filled.set(`value ${name} ${index}`, one);
  }
  return filled;
}

function compiledFor<Row>(db: QueryRunner, key: string, build: () => Compilable<Row>): CompiledQuery<Row> {
  const { adapter } = db.getExecutor();
  const queries = kept.get(adapter) ?? new Map<string, CompiledQuery<unknown>>();
  kept.set(adapter, queries);
  // Kept under a key that names this very builder, so its rows are of this type.
  const found = queries.get(key) as CompiledQuery<Row> | undefined;
  if (found !== undefined) return found;
  const compiled = build().compile();
  if (queries.size >= mostKept) queries.delete(queries.keys().next().value ?? "");
  queries.set(key, compiled);
  return compiled;
}

/**
 * The rows of a query that is built once per kind of reader. `name` says which query, with everything that changes
 * how it is written (a sort, a filter); `values` are what it is compared with.
 */
export async function prepared<const V extends Values, Row>(
  sight: Sight,
  name: string,
  values: V,
  build: (sight: Sight, values: V) => Compilable<Row>,
): Promise<Row[]> {
  if (sight.invitedTo !== undefined) return (await sight.db.executeQuery(build(sight, values))).rows;
  const key = [name, shapeOf(sight.actor), shapeOfValues(values)].join("|");
  const compiled = compiledFor(sight.db, key, () => build(slottedSight(sight), slotted(values)));
  return rowsWith(sight.db, compiled, filling(sight, values));
}

/** The same for a query that is the same for everybody: who is signed in is asked before there is a reader. */
export async function preparedForAll<const V extends Values, Row>(
  db: QueryRunner,
  name: string,
  values: V,
  build: (values: V) => Compilable<Row>,
): Promise<Row[]> {
  const key = [name, shapeOfValues(values)].join("|");
  const compiled = compiledFor(db, key, () => build(slotted(values)));
  return rowsWith(db, compiled, fillingOf(values));
}

async function rowsWith<Row>(
  db: QueryRunner,
  compiled: CompiledQuery<Row>,
  filled: ReadonlyMap<string, string>,
): Promise<Row[]> {
  const parameters = compiled.parameters.map((value) =>
    value instanceof Slot ? filled.get(value.name) : value,
  );
  const query: CompiledQuery<Row> = { ...compiled, parameters };
  return (await db.executeQuery(query)).rows;
}
