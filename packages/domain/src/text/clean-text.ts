import * as z from "zod";

/*
 * Zero-width characters and those that turn the direction of writing: nobody sees them, they make equal names
 * unequal and can show a text as another than it is. A joiner between two parts of an emoji stays.
 */
const invisible =
  /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]|\u200d(?!\p{Extended_Pictographic})/gu;

/** PostgreSQL cannot keep NUL, and no screen shows the other control characters; line breaks and tabs are text. */
const control = /[^\P{Cc}\t\n\r]/u;

/** Half a surrogate pair is no character: it would come back from the database as another text than was sent. */
export function isStorable(text: string): boolean {
  return text.isWellFormed() && !control.test(text);
}

/** For names and other one-line fields: one spelling of each letter, one space where there were several or a break. */
export function cleanLine(text: string): string {
  return text.replace(invisible, "").normalize("NFC").replace(/\s+/g, " ").trim();
}

/** For notes: lines, indents and inner spaces stay as they were written. */
export function cleanText(text: string): string {
  const lines = text
    .replace(invisible, "")
    .normalize("NFC")
    .split(/\r\n?|[\n\u2028\u2029]/);
  return lines
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}

const storable = z.string().refine(isStorable, { error: "control-character", abort: true });

/** A field of one line. What follows it counts the cleaned text: `singleLine.min(1).max(120)`. */
export const singleLine = storable.overwrite(cleanLine);

/** A field of many lines: `multiLine.max(10_000)`. */
export const multiLine = storable.overwrite(cleanText);
