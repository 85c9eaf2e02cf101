import type { Channel } from "../contacts/contact.ts";
import { foldValue } from "./import-mapping.ts";

/** The first that the word begins with counts, so the longer stand first. "Telefon" says not who rang: most ring in. */
const channelWords: readonly (readonly [beginning: string, channel: Channel])[] = [
  ["ringde upp", "phone_out"],
  ["ringt upp", "phone_out"],
  ["utgående", "phone_out"],
  ["phone out", "phone_out"],
  ["ring", "phone_in"],
  ["tel", "phone_in"],
  ["tfn", "phone_in"],
  ["inkommande", "phone_in"],
  ["samtal", "phone_in"],
  ["mobil", "phone_in"],
  ["phone", "phone_in"],
  ["call", "phone_in"],
  ["besök", "visit"],
  ["platsbesök", "visit"],
  ["företagsbesök", "visit"],
  ["visit", "visit"],
  ["video", "video"],
  ["teams", "video"],
  ["zoom", "video"],
  ["digital", "video"],
  ["skype", "video"],
  ["möte", "meeting"],
  ["lotsmöte", "meeting"],
  ["fysiskt möte", "meeting"],
  ["meeting", "meeting"],
  ["e-post", "email"],
  ["epost", "email"],
  ["mejl", "email"],
  ["mail", "email"],
  ["e-mail", "email"],
  ["email", "email"],
  ["sms", "text"],
  ["text", "text"],
  ["chat", "text"],
  ["mäss", "fair"],
  ["fair", "fair"],
  ["event", "fair"],
  ["annat", "other"],
  ["övrig", "other"],
  ["other", "other"],
];

export function suggestChannel(word: string): Channel | null {
  const folded = foldValue(word);
  return channelWords.find(([beginning]) => folded.startsWith(beginning))?.[1] ?? null;
}

type UnitWords = { readonly id: string; readonly name: string; readonly parentName: string | null };

const shortestBeginning = 3;

const wordsOf = (text: string): readonly string[] => foldValue(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** "Miljö- och stadsbyggnad" begins with no word of its own. */
const firstWord = (text: string): string =>
  /^[\p{L}\p{N}]+(?![\p{L}\p{N}-])/u.exec(foldValue(text))?.[0] ?? "";

/** One of the two is the beginning of the other: "bygg" and Byggkontoret, "Tekniska kontoret" and Tekniska. */
function begin(one: string, other: string): boolean {
  const [shorter = "", longer = ""] = [one, other].sort((a, b) => a.length - b.length);
  return shorter.length >= shortestBeginning && longer.startsWith(shorter);
}

/**
 * The unit that a word means: its name; its förvaltning, where that has one unit only; else the one unit that begins
 * like it, or has a word that does ("Mark/Ex" is Plan, mark och exploatering). Two that fit are no answer.
 */
export function suggestUnit(word: string, units: readonly UnitWords[]): string | null {
  const folded = foldValue(word);
  const first = firstWord(word);
  const ways = [
    (unit: UnitWords) => foldValue(unit.name) === folded,
    (unit: UnitWords) => foldValue(unit.parentName ?? "") === folded,
    (unit: UnitWords) => begin(first, firstWord(unit.name)),
    (unit: UnitWords) => wordsOf(unit.name).some((other) => begin(first, other)),
  ];
  for (const fits of ways) {
    const found = units.filter(fits);
    if (found.length > 0) return found.length === 1 ? (found[0]?.id ?? null) : null;
  }
  return null;
}
