import { hashPassword } from "../src/sessions/password-hash.ts";
import type { PersonName } from "./people.ts";
import type { World } from "./world.ts";

export const goodPassword = "sju blå elefanter sover";

/** Gives the person a password, as if it had been set by a link long ago. */
export async function aPasswordFor(
  world: World,
  person: PersonName,
  password: string = goodPassword,
): Promise<string> {
  const hash = await hashPassword(password, world.services.passwordCost);
  await world.db
    .insertInto("passwords")
    .values({ userId: world.people[person], hash, changedAt: world.now })
    .execute();
  return password;
}
