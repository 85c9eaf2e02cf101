import { type Actor, isMunicipalStaff, partnerUnitIdsOf } from "@lots/domain/access/actor";
import { refuse } from "@lots/domain/refusal";
import type { Sight } from "../access/visible.ts";
import { membershipsOf } from "../users/actor-queries.ts";

type Person = { readonly id: string; readonly name: string; readonly actor: Actor };

/** Everybody who can sign in and reads content, in Swedish order. */
async function colleagues({ db }: Sight): Promise<readonly Person[]> {
  const rows = await db
    .selectFrom("users")
    .innerJoin("userRoles", "userRoles.userId", "users.id")
    .innerJoin("units", "units.id", "userRoles.unitId")
    .select(["users.id", "users.name", "userRoles.role", "userRoles.unitId", "units.sortKey"])
    .select(["units.kind", "units.duty", "units.retiredOn"])
    .where("users.disabledAt", "is", null)
    .where("userRoles.role", "<>", "administrator")
    .orderBy("users.sortKey")
    .orderBy("users.id")
    .execute();
  return [...Map.groupBy(rows, ({ id }) => id)].map(([id, roles]) => ({
    id,
    name: roles[0]?.name ?? "",
    actor: { userId: id, memberships: membershipsOf(roles) },
  }));
}

/** People with the same roles in the same units see the same cases. */
const rolesKeyOf = ({ actor }: Person): string =>
  actor.memberships.map(({ unitId, role }) => `${unitId} ${role}`).join();

/** Who of these sees the case, by the same rule that their own pages go by: one statement. */
async function thoseWhoSee(
  sight: Sight,
  caseId: string,
  people: readonly Person[],
): Promise<readonly Person[]> {
  const alike = [...Map.groupBy(people, rolesKeyOf).values()];
  const seen = await sight.db
    .selectFrom(sight.cases.as("own"))
    .select("own.id")
    .select((eb) =>
      alike.map(([first], at) => {
        const { actor } = first ?? { actor: sight.actor };
        const theirs = sight.seenBy({ actor, today: sight.today, now: sight.now });
        return eb
          .case()
          .when(eb("own.id", "in", theirs.cases.clearSelect().select("cases.id")))
          .then(1)
          .else(0)
          .end()
          .as(`sees${at}`);
      }),
    )
    .where("own.id", "=", caseId)
    .executeTakeFirst();
  if (seen === undefined) return refuse("not-found");
  // The columns were named above, one for each of the groups.
  const answers = seen as Readonly<Record<string, unknown>>;
  const seeing = new Set(alike.filter((_, at) => answers[`sees${at}`] === 1).flat());
  return people.filter((person) => seeing.has(person));
}

/** A partner is not told with which other partner a case is shared (heart.md B). */
const toldTo = ({ actor: asker }: Sight, { actor }: Person): boolean =>
  isMunicipalStaff(asker) ||
  isMunicipalStaff(actor) ||
  partnerUnitIdsOf(asker).some((unitId) => partnerUnitIdsOf(actor).includes(unitId));

/** To whom a next step can be given: who sees its case; on a contact without one, the municipality's own. */
export async function stepOwners(sight: Sight, { caseId }: { readonly caseId: string | null }) {
  const people = await colleagues(sight);
  const able =
    caseId === null
      ? people.filter(({ actor }) => isMunicipalStaff(actor))
      : await thoseWhoSee(sight, caseId, people);
  return able.filter((person) => toldTo(sight, person)).map(({ id, name }) => ({ id, name }));
}
