import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { likePatterns, searchText, sortKey } from "./swedish-text.ts";

const swedish = new Intl.Collator("sv", { numeric: true, sensitivity: "base" });

/** As SQLite (binary) and PostgreSQL (collation "C") compare text: byte by byte in UTF-8. */
const inBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

function inOrder(names: string[]): string[] {
  return [...names].sort((a, b) => inBytes(sortKey(a), sortKey(b)));
}

function nameList(): string[] {
  const firsts = [
    "Åsunda",
    "Ängs",
    "Öjervik",
    "Zäta",
    "Wahl",
    "Vahl",
    "Müller",
    "Myr",
    "Café",
    "Caf",
    "El & ",
    "Norra ",
  ];
  const lasts = ["bygg AB", "Bygg 2", "bygg 10", "-Hus", " Trä", "åker", "ängen", "öst"];
  const names = firsts.flatMap((first) => lasts.map((last) => first + last));
  const letters = fc.sample(
    fc.array(fc.constantFrom(..."abdeiklmnopstuvwxyzåäöÅÄÖéèüæøñç -&.,'0129"), {
      minLength: 1,
      maxLength: 9,
    }),
    { numRuns: 204, seed: 559955 },
  );
  return [...names, ...letters.map((word) => word.join(""))];
}

describe("Swedish order by a stored key", () => {
  it("orders 300 names as Swedish collation does, pair by pair", () => {
    const names = nameList();
    expect(names).toHaveLength(300);
    const wrong: string[] = [];
    for (const a of names)
      for (const b of names)
        if (Math.sign(inBytes(sortKey(a), sortKey(b))) !== Math.sign(swedish.compare(a, b)))
          wrong.push(`${a} | ${b}`);
    expect(wrong).toEqual([]);
  });

  it("orders any words of Swedish and neighbouring letters as Swedish collation does", () => {
    const word = fc.array(
      fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzåäöÅÄÖAZéèêëáàâçñüűæøœôðđłßþ &-.,:'()/0123456789"),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(word, word, (one, two) => {
        const [a, b] = [one.join(""), two.join("")];
        expect(Math.sign(inBytes(sortKey(a), sortKey(b)))).toBe(Math.sign(swedish.compare(a, b)));
      }),
      { numRuns: 3000 },
    );
  });

  it("puts å ä ö last, w after v, and figures by value", () => {
    expect(
      inOrder([
        "Öberg",
        "Zetterlund",
        "Ålund",
        "Wik",
        "Ärlig",
        "Vik",
        "aBc",
        "Etapp 10",
        "Etapp 2",
        "3M",
        "Älv",
        "Москва",
        "😀 AB",
      ]),
    ).toEqual([
      "😀 AB",
      "3M",
      "aBc",
      "Etapp 2",
      "Etapp 10",
      "Vik",
      "Wik",
      "Zetterlund",
      "Ålund",
      "Älv",
      "Ärlig",
      "Öberg",
      "Москва",
    ]);
  });

  it("does not care how a letter is spelled in Unicode", () => {
    expect(sortKey("A\u030asa")).toBe(sortKey("Åsa"));
    expect(sortKey("O\u0308berg")).toBe(sortKey("öBERG"));
    expect(sortKey("Café\u200b")).toBe(sortKey("cafe"));
  });

  it("holds in SQLite's plain order by", () => {
    const database = new DatabaseSync(":memory:");
    database.exec("create table names (name text, sortKey text)");
    const insert = database.prepare("insert into names values (?, ?)");
    for (const name of nameList()) insert.run(name, sortKey(name));
    const rows = database.prepare("select name from names order by sortKey").all();
    const names = rows.map((row) => String(row.name));
    for (const [index, name] of names.slice(1).entries())
      expect(swedish.compare(names[index] ?? "", name), name).toBeLessThanOrEqual(0);
    database.close();
  });
});

describe("search in a stored text", () => {
  const database = new DatabaseSync(":memory:");
  /** As the server asks: every typed word must fit. */
  function finds(typed: string, ...texts: string[]): boolean {
    const patterns = likePatterns(typed);
    const row = database
      .prepare(`select ${patterns.map(() => "? like ? escape '!'").join(" and ") || "1"} as found`)
      .get(...patterns.flatMap((pattern) => [searchText(...texts), pattern]));
    return row?.found === 1;
  }

  it.each([
    ["ö", "Öbergs Åkeri AB"],
    ["Öb", "Öbergs Åkeri AB"],
    ["öberg", "ÖBERGS ÅKERI AB"],
    ["o\u0308berg", "Öbergs Åkeri AB"],
    ["oberg", "Öbergs Åkeri AB"],
    ["akeri ÖBERG", "Öbergs Åkeri AB"],
    ["goteborg", "Göteborg"],
    ["göteborg", "Göteborg"],
    ["cafe", "Lillas Café"],
    ["café", "Lillas Cafe"],
    ["muller", "Müller & Söner"],
    ["björn", "Bjørn Hansen"],
    ["bjorn", "Bjørn Hansen"],
    ["6429", "559955-6429"],
    ["el&", "El&Styr"],
    ["nils-erik", "Nils–Erik"],
    ["100%", "100% Trä"],
    ["a_b", "a_b"],
    ["!", "Hej!"],
    ["c:\\", "c:\\mapp"],
    ["", "allt"],
    ["  ", "allt"],
  ])("%j finds %j", (typed, text) => {
    expect(finds(typed, text)).toBe(true);
  });

  it.each([
    ["ö", "Oskars Bygg"],
    ["göteborg", "Goteborg"],
    ["åkeri", "Akeri"],
    ["ä", "Åkeri"],
    ["100%", "1000 Trä"],
    ["a_b", "acb"],
    ["öberg padel", "Öbergs Åkeri"],
    ["ab", "Ola Berg"],
    ["e", ""],
  ])("%j does not find %j", (typed, text) => {
    expect(finds(typed, text)).toBe(false);
  });

  it("searches several fields at once, empty ones too", () => {
    expect(finds("kristinehamn 5599", "Öbergs", "5599556429", "Kristinehamn")).toBe(true);
    expect(searchText("Öbergs", null, undefined, "Öbergs")).toBe("öbergs obergs");
  });

  const letters = [..."abeostuåäöÅÄÖAZéèüæøœßłǣ-–&!%_\\'’.0129½²ﬁ東😀", "A\u030a", "o\u0308", "n\u0303"];
  const piece = fc.array(fc.constantFrom(...letters), { maxLength: 8 }).map((all) => all.join(""));

  it("finds every text by any piece of any of its words", () => {
    fc.assert(
      fc.property(piece, piece, piece, piece, (other, before, typed, after) => {
        expect(finds(typed, `${other} ${before}${typed}${after}`)).toBe(true);
        expect(finds(typed.toUpperCase().toLowerCase().normalize("NFD"), before + typed + after)).toBe(true);
      }),
    );
  });

  it("keeps patterns within what SQLite allows, however much is typed", () => {
    expect(finds("%".repeat(200_000), "allt")).toBe(false);
    expect(likePatterns("ord ".repeat(1000))).toHaveLength(10);
  });
});
