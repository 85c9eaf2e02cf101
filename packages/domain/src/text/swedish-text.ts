/*
 * Both databases get Å Ä Ö wrong by themselves, in order and in search, and each in its own way. So each row keeps a
 * key made here, and plain binary `order by` and `like` do the rest (PostgreSQL: collation "C").
 */

/** Letters that do not come apart into a base letter and a mark. */
const spelledOut: Readonly<Record<string, string>> = { ß: "ss", þ: "th", đ: "d", ð: "d", ł: "l", ħ: "h" };

/** Swedish alphabetisation files the neighbours' letters with its own: Müller among My, Bjørn and Björn together. */
const filedAs: Readonly<Record<string, string>> = {
  æ: "ä",
  ę: "ä",
  ø: "ö",
  ő: "ö",
  œ: "ö",
  ô: "ö",
  ü: "y",
  ű: "y",
};

/** As everywhere else in the system, marks come before figures and figures before letters. */
const markOrder = "_-–—,;:!?.·'‘’\"“”()[]{}§@*/\\&#%•`^°©+<=>|~$€";

/**
 * Text whose binary order is Swedish: … v w x y z å ä ö, capitals and accents aside (é is e), figures by their value
 * (Etapp 2 before Etapp 10). Rows with the same key need their id as a tiebreak.
 */
export function sortKey(text: string): string {
  let key = "";
  for (const [piece] of text.normalize("NFKC").toLowerCase().matchAll(/\d+|./gsu)) key += keyOf(piece);
  return key;
}

function keyOf(piece: string): string {
  if (/^\d/.test(piece)) return figuresKey(piece);
  if (/^\s/.test(piece)) return "!";
  const mark = markOrder.indexOf(piece);
  if (mark >= 0) return `"${String.fromCharCode(0x21 + mark)}`;
  const letters = [...(filedAs[piece] ?? baseLetters(piece))];
  return letters.map((letter) => letterKey(filedAs[letter] ?? letter)).join("");
}

/** Å ä ö become the three characters that follow z in ASCII, other alphabets come after, other signs with the marks. */
function letterKey(letter: string): string {
  const afterZ = "åäö".indexOf(letter);
  if (afterZ >= 0) return "{|}".charAt(afterZ);
  if (/^[a-z]$/.test(letter)) return letter;
  return /^\p{L}/u.test(letter) ? `~${letter}` : `"~${letter}`;
}

/** More figures are a larger number; how many there are stands first, as one character below the letters. */
function figuresKey(figures: string): string {
  const value = figures.replace(/^0+(?=.)/, "");
  return String.fromCharCode(0x30 + Math.min(value.length, 42)) + value;
}

/** Without accents and other marks; å ä ö are letters of their own and stay. */
function baseLetters(lowerCase: string): string {
  return lowerCase
    .replace(/[^\p{ASCII}åäö]/gu, (letter) => spelledOut[letter] ?? letter.normalize("NFD"))
    .replace(/[\p{M}\p{Cf}]/gu, "");
}

/**
 * What a row is searched by. Who types "ö" means ö; who types "o" may sit at a foreign keyboard and finds both,
 * since each word with å ä ö stands here a second time without dots and rings: "goteborg" finds Göteborg.
 */
export function searchText(...texts: readonly (string | null | undefined)[]): string {
  const words = new Set(texts.flatMap((text) => foldedWords(text ?? "")));
  const undotted = [...words].map((word) =>
    word.replace(/[åäö]/g, (letter) => "aao".charAt("åäö".indexOf(letter))),
  );
  return [...words.union(new Set(undotted))].join(" ");
}

/** Words as they are searched and compared: lower case, without accents; å ä ö stay. */
export function foldedWords(text: string): string[] {
  const lowerCase = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\p{Pd}/gu, "-")
    .replace(/[‘’]/g, "'");
  const folded = baseLetters(lowerCase).replace(/[æøœ]/g, (letter) => "äöö".charAt("æøœ".indexOf(letter)));
  return folded.split(/\s+/).filter(Boolean);
}

const mostWords = 10;
const longestWord = 100;

/**
 * One pattern for each typed word, all of which must fit: `searchText like … escape '!'`. Each word may stand anywhere
 * in the text, also inside a longer one. What is typed beyond ten words is left out: SQLite bounds its patterns.
 */
export function likePatterns(typed: string): string[] {
  const words = foldedWords(typed).slice(0, mostWords);
  return words.map((word) => `%${word.slice(0, longestWord).replace(/[!%_]/g, "!$&")}%`);
}
