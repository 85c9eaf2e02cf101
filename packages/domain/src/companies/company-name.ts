import { foldedWords } from "../text/swedish-text.ts";
import type { LegalForm } from "./company.ts";

interface SpelledForm {
  legalForm: LegalForm;
  /** How the folded name says it. */
  short: string;
  spellings: readonly string[];
}

/* In lower case and without punctuation, the longer spelling before the shorter. */
const spelledForms: readonly SpelledForm[] = [
  { legalForm: "limited_company", short: "ab", spellings: ["aktiebolaget", "aktiebolag"] },
  { legalForm: "trading_partnership", short: "hb", spellings: ["handelsbolaget", "handelsbolag"] },
  { legalForm: "limited_partnership", short: "kb", spellings: ["kommanditbolaget", "kommanditbolag"] },
  {
    legalForm: "economic_association",
    short: "ekför",
    spellings: ["ekonomisk förening", "ek förening", "ek för"],
  },
  {
    legalForm: "sole_trader",
    short: "ef",
    spellings: ["enskild firma", "enskild näringsidkare", "enskild näringsverksamhet"],
  },
];

/** Names that say what they are, and are none of the five. */
const otherForms = /(stiftelsen?|förening(en)?|kommun|region|filial|trossamfund)$/;

/**
 * The name by which two spellings of one company meet: capitals, spaces, punctuation and accents aside (å ä ö are
 * letters of their own), Aktiebolag as AB and so on. Names without their form do not meet names with it:
 * Nordkyl AB and Nordkyl HB may both exist.
 */
export function foldCompanyName(name: string): string {
  const lowerCase = foldedWords(name).join(" ");
  const initials = lowerCase.replace(/(?<=(?:^|[\s.])\p{L})\./gu, "").replace(/'/g, "");
  const words = initials.split(/[\s.,:;"“”()]+/).filter(Boolean);
  let folded = ` ${words.join(" ")} `.replace(/ publ $/, " ");
  for (const { short, spellings } of spelledForms)
    for (const spelling of spellings) folded = folded.replaceAll(` ${spelling} `, ` ${short} `);
  return folded.trim();
}

/** The legal form that the name tells, or null: most sole traders' and many others' names say nothing. */
export function guessLegalForm(name: string): LegalForm | null {
  const words = foldCompanyName(name).split(" ");
  const last = words.at(-1) ?? "";
  for (const word of words.toReversed()) {
    const form = spelledForms.find(({ short }) => short === word);
    // "EF" within a name is a name (EF Education AB), behind it a form.
    if (form && (form.legalForm !== "sole_trader" || word === last)) return form.legalForm;
  }
  return words.some((word) => otherForms.test(word)) ? "other" : null;
}
