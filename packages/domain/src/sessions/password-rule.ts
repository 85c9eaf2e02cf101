import * as z from "zod";

export const shortestPassword = 12;
const longestPassword = 200;

/** What people reach for when a password must be long. Lower case, letters only. */
const commonWords = new Set(
  (
    "password passw passwort losenord lösenord lösenordet mittlösenord hemligt hemlig qwerty qwertyuiop asdfgh " +
    "asdfghjkl qwertyasdf abc abcd abcdef abcdefgh abcdefghijkl admin administrator welcome welcometo valkommen " +
    "välkommen letmein iloveyou jagälskardig sommar vinter höst vår midsommar julafton januari februari mars april " +
    "maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag lördag söndag " +
    "sverige stockholm göteborg malmö kristinehamn kommun kommunen kristinehamnskommun närsam lots foretagslots " +
    "företagslots näringsliv hejhej hejhejhej hejsan fotboll hockey football baseball monkey dragon princess " +
    "sunshine superman batman starwars pokemon changeme default secret master login test testtest demo lotsdemo"
  ).split(" "),
);

/** Doubled, with figures and marks around it, or a few signs over and over: guessed first. */
function isCommon(password: string): boolean {
  const lower = password.toLowerCase();
  if (new Set(lower).size < 5) return true;
  const letters = lower.replace(/[^\p{L}]/gu, "");
  const half = letters.slice(0, letters.length / 2);
  const isDoubled = letters.length > 0 && half + half === letters;
  return letters.length < 3 || commonWords.has(letters) || (isDoubled && commonWords.has(half));
}

/** Kept as typed: no trimming, no folding of å. Long rather than odd (ASVS 6.2.1–6.2.9). */
export const newPassword = z
  .string()
  .min(shortestPassword, { error: "too-short" })
  .max(longestPassword, { error: "too-long" })
  .refine((password) => !isCommon(password), { error: "too-common" });
