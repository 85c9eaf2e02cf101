import fc from "fast-check";
import { expect, it } from "vitest";
import { cellAsWritten, cellToWrite } from "./import-cell.ts";
import { noteWith, noteWithout } from "./import-note.ts";

const headings = ["Klart senast", "Telefon", ""];

it("what has no place of its own stands last in the note, under its heading", () => {
  const kept = [
    { heading: "Klart senast", text: "260808" },
    { heading: "Telefon", text: "070-123\n45 67" },
  ];
  expect(noteWith("Ringde.\n\nOm lokal.", kept)).toBe(
    "Ringde.\n\nOm lokal.\n\nKlart senast: 260808\nTelefon: 070-123 45 67",
  );
  expect(noteWith("", kept.slice(0, 1))).toBe("Klart senast: 260808");
  expect(noteWith("", [])).toBe("");
});

it("and comes off again, so that the same row is known the next time", () => {
  const line = fc.record({
    heading: fc.constantFrom("Klart senast", "Telefon"),
    text: fc.string({ maxLength: 9 }),
  });
  const note = fc
    .array(fc.constantFrom("Ringde.", "Telefon saknas", "", "om lokal"))
    .map((all) => all.join("\n").trim());
  fc.assert(
    fc.property(note, fc.array(line, { maxLength: 3 }), (text, kept) => {
      expect(noteWithout(noteWith(text, kept), headings)).toBe(text);
    }),
  );
  expect(noteWithout("Tel: 070", headings)).toBe("Tel: 070");
});

it.each([
  ["=1+1", "'=1+1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
  ["-2+3", "'-2+3"],
  ["\t=1", "'\t=1"],
  ["＝1+1", "'＝1+1"],
  ["+46702011649", "+46702011649"],
  ["-12,5", "-12,5"],
  ["Nordkyl AB", "Nordkyl AB"],
  ["", ""],
])("a cell %j goes out as %j and comes back as it was", (text, written) => {
  expect(cellToWrite(text)).toBe(written);
  expect(cellAsWritten(written)).toBe(text);
});
