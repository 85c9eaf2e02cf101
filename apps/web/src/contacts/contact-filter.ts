import { channels } from "@lots/domain/contacts/contact";
import * as z from "zod";

/** The list's filters as they stand in the address; what is not understood there is left out. */
const address = z.object({
  satt: z.enum(channels).nullable().catch(null),
  enhet: z.uuid().nullable().catch(null),
  mina: z.literal("1").nullable().catch(null),
});

export type ContactFilter = {
  readonly channel: z.output<typeof address>["satt"];
  readonly unitId: string | null;
  readonly mine: boolean;
};

export function readContactFilter(search: URLSearchParams): ContactFilter {
  const { satt, enhet, mina } = address.parse({
    satt: search.get("satt"),
    enhet: search.get("enhet"),
    mina: search.get("mina"),
  });
  return { channel: satt, unitId: enhet, mine: mina !== null };
}

export function writeContactFilter({ channel, unitId, mine }: ContactFilter): URLSearchParams {
  const search = new URLSearchParams();
  if (channel !== null) search.set("satt", channel);
  if (unitId !== null) search.set("enhet", unitId);
  if (mine) search.set("mina", "1");
  return search;
}
