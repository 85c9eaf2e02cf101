/*
 * A spreadsheet runs a cell that begins with one of these. Ours begins with an apostrophe then, and the apostrophe
 * is taken off again where such a file is read.
 */
const runs = /^[=+\-@\t\r＝＋－＠]/;
const isNumber = /^[+-]?\d[\d ]*([.,]\d+)?$/;

/** A cell as it may stand in a file that we give out; plain numbers, phone numbers too, stay as they are. */
export const cellToWrite = (text: string): string =>
  runs.test(text) && !isNumber.test(text) ? `'${text}` : text;

/** A cell of a file that we are given: text, whatever it begins with. */
export const cellAsWritten = (text: string): string =>
  text.startsWith("'") && runs.test(text.slice(1)) ? text.slice(1) : text;
