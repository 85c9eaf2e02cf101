import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine, cleanText, isStorable, multiLine, singleLine } from "./clean-text.ts";

describe("a field of one line", () => {
  it.each([
    ["  Norra   Hamnens Trähus ", "Norra Hamnens Trähus"],
    ["Norra\u00a0Hamnens\u202fTrähus", "Norra Hamnens Trähus"],
    ["två\nrader\toch\r\ntabb", "två rader och tabb"],
    ["A\u030asa O\u0308berg", "Åsa Öberg"],
    ["Ås\u200ba", "Åsa"],
    ["\ufeffDatum", "Datum"],
    ["avi\u00adsering", "avisering"],
    ["\u202egnp.exe\u202c", "gnp.exe"],
    ["\u200b \u2060", ""],
    ["👩\u200d💻 på plats", "👩\u200d💻 på plats"],
    ["❤\ufe0f\u200d🔥", "❤\ufe0f\u200d🔥"],
    ["a\u200db", "ab"],
  ])("%j becomes %j", (text, clean) => {
    expect(cleanLine(text)).toBe(clean);
  });

  it("counts what is left when it checks the length", () => {
    expect(singleLine.min(1).max(3).parse("  Åsa\u200b  ")).toBe("Åsa");
    expect(singleLine.min(1).safeParse(" \u200b ").success).toBe(false);
  });
});

describe("a field of many lines", () => {
  it.each([
    ["\n\nhej  \r\n  indrag\rslut\t\n\n", "hej\n  indrag\nslut"],
    ["en\n\n\ntvå", "en\n\n\ntvå"],
    ["en  lucka", "en  lucka"],
    ["en\u2028två", "en\ntvå"],
    ["O\u0308ppet\u200b", "Öppet"],
  ])("%j becomes %j", (text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it("takes a long run of spaces in its stride", () => {
    const spaces = " ".repeat(500_000);
    expect(cleanText(`a${spaces}b`)).toHaveLength(500_002);
    expect(cleanLine(`a${spaces}b`)).toBe("a b");
  });
});

describe("what no field takes", () => {
  it.each([
    ["NUL, which PostgreSQL refuses", "a\u0000b"],
    ["escape", "\u001b[31m"],
    ["bell", "a\u0007"],
    ["delete", "a\u007f"],
    ["a control character of Latin 1, as from a wrongly read file", "\u0093citat\u0094"],
    ["the first half of a surrogate pair", "\ud83d"],
    ["the second half", "a\ude00b"],
  ])("%s", (_, text) => {
    expect(isStorable(text)).toBe(false);
    for (const field of [singleLine, multiLine])
      expect(field.safeParse(text).error?.issues.map((issue) => issue.message)).toEqual([
        "control-character",
      ]);
  });

  it("line breaks, tabs, emoji and every alphabet are fine", () => {
    for (const text of ["a\r\nb\tc", "😀", "Москва 東京", "é"]) expect(isStorable(text), text).toBe(true);
  });
});

describe("any text", () => {
  it("is clean after being cleaned once, and can be kept", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        for (const field of [singleLine, multiLine]) {
          const first = field.safeParse(text);
          expect(first.success).toBe(isStorable(text));
          if (!first.success) continue;
          expect(field.parse(first.data)).toBe(first.data);
          expect(first.data).toBe(first.data.normalize("NFC").trim());
        }
      }),
      { numRuns: 2000 },
    );
  });
});
