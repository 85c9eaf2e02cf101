import { type Channel, channels } from "@lots/domain/contacts/contact";
import { idOf, oneOf } from "../unknown-value.ts";

export type ContactFilter = {
  readonly channel: Channel | null;
  readonly unitId: string | null;
  readonly mine: boolean;
};

/** The list's filters as they stand in the address; what is not understood there is left out. */
export function readContactFilter(search: URLSearchParams): ContactFilter {
  return {
    channel: oneOf(channels, search.get("satt")),
    unitId: idOf(search.get("enhet")),
    mine: search.get("mina") === "1",
  };
}

export function writeContactFilter({ channel, unitId, mine }: ContactFilter): URLSearchParams {
  const search = new URLSearchParams();
  if (channel !== null) search.set("satt", channel);
  if (unitId !== null) search.set("enhet", unitId);
  if (mine) search.set("mina", "1");
  return search;
}
