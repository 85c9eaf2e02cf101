import { searchText, sortKey } from "../text/swedish-text.ts";
import type { NewPerson } from "./person-input.ts";
import { phoneDigits } from "./phone-number.ts";

/** The stored keys of a person: order by name, search by name, title, mail and the figures of the phone number. */
export function personKeys({ name, title, phone, email }: NewPerson): {
  sortKey: string;
  searchText: string;
} {
  return {
    sortKey: sortKey(name),
    searchText: searchText(name, title, email, phone === null ? null : phoneDigits(phone)),
  };
}
