import { pipeline } from "node:stream/promises";

import { longestCell, mostColumns, mostRows } from "@lots/domain/imports/import-limits";
import { refuse } from "@lots/domain/refusal";
import { CsvError, parse } from "csv-parse";
import { takingTurns } from "./take-turns.ts";

/** What a spreadsheet writes: UTF-8, with or without its mark; the UTF-16 of "Unicode text"; else Windows-1252. */
function textOf(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** A row with a quote that never closes ends here, not at the end of the file. */
const mostRecord = 256 * 1024;

const separators = [";", "\t", ","] as const;
const longestHeading = 20_000;

/** The separator that the first line has most of, outside its quotes; Excel's own first line `sep=;` says it. */
function separatorOf(text: string): { separator: string; rows: string } {
  const said = /^sep=(.)\r?\n/i.exec(text);
  if (said?.[1] !== undefined) return { separator: said[1], rows: text.slice(said[0].length) };
  const unquoted = text.slice(0, longestHeading).replace(/"[^"]*"/g, "");
  const line = /[^\r\n]+/.exec(unquoted)?.[0] ?? "";
  const counts = separators.map((separator) => ({ separator, count: line.split(separator).length }));
  const most = counts.reduce((best, next) => (next.count > best.count ? next : best));
  return { separator: most.separator, rows: text };
}

const pieceLength = 16 * 1024;

/** Others are served between two pieces. Bytes, not characters: the parser puts a cut character together again. */
async function* piecesOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  const takeTurn = takingTurns();
  for (let at = 0; at < bytes.length; at += pieceLength) {
    yield bytes.subarray(at, at + pieceLength);
    await takeTurn();
  }
}

async function collect(parsed: AsyncIterable<string[]>): Promise<readonly (readonly string[])[]> {
  const rows: string[][] = [];
  for await (const row of parsed) {
    const isNoList = row.length > mostColumns || row.some((cell) => cell.length > longestCell);
    if (isNoList) refuse("import-not-readable");
    if (rows.length === mostRows) refuse("import-too-large", { limit: mostRows, unit: "rows" });
    rows.push(row);
  }
  return rows;
}

/** The file's rows as they stand. What is no list of rows, or has too many, is refused whole. */
export async function rowsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const text = textOf(bytes);
  // What no list has: a program's own file, sent by mistake.
  if (text.includes("\u0000")) return refuse("import-not-readable");
  const { separator, rows: listed } = separatorOf(text);
  const parser = parse({
    delimiter: separator,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: mostRecord,
  });
  try {
    const rows = await pipeline(piecesOf(listed), parser, collect);
    return rows.length === 0 ? refuse("import-not-readable") : rows;
  } catch (error) {
    // A quote that is opened and never closed, or a row without an end.
    if (error instanceof CsvError) return refuse("import-not-readable");
    throw error;
  }
}
