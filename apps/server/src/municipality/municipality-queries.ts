import type { Sight } from "../access/visible.ts";
import type { RequestContext } from "../api/request-context.ts";

/** Everybody's municipality: the rules that the screens go by. */
export const getMunicipality = ({ db }: Sight) =>
  db.selectFrom("municipality").selectAll().executeTakeFirstOrThrow();

/** What anybody may know before signing in. */
export async function welcome({ database }: RequestContext) {
  const found = await database.db
    .selectFrom("municipality")
    .select(["name", "accent", "demonstrationSince"])
    .executeTakeFirst();
  return {
    name: found?.name ?? "",
    accent: found?.accent ?? null,
    isSetUp: found !== undefined,
    isDemonstration: (found?.demonstrationSince ?? null) !== null,
  };
}
