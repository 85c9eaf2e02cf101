import type { en } from "./en.ts";
import type { sv } from "./sv.ts";

/** Swedish is the source: its keys are the keys, its arguments are the arguments. */
export type Words = typeof sv;

export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];

/** How numbers are written: Swedes expect 1 234,5, and English readers here are European. */
export const localeOf = { sv: "sv-SE", en: "en-GB" } as const satisfies Record<Language, string>;

type KeysOf<W, Before extends string = ""> = {
  [K in keyof W & string]: W[K] extends string ? `${Before}${K}` : KeysOf<W[K], `${Before}${K}.`>;
}[keyof W & string];

type Difference = {
  missing: Exclude<KeysOf<Words>, KeysOf<typeof en>>;
  extra: Exclude<KeysOf<typeof en>, KeysOf<Words>>;
};

/** Does not compile when English lacks a key or has one too many; the error names it. */
export const englishIsComplete: Difference extends { missing: never; extra: never } ? true : Difference =
  true;
