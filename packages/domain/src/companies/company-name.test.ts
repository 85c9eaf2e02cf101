import { describe, expect, it } from "vitest";
import { foldCompanyName, guessLegalForm } from "./company-name.ts";

describe("two spellings of one company", () => {
  it.each([
    ["Vänerhem Tandvård AB", "Vänerhem Tandvård Aktiebolag"],
    ["  Lakviks   Tandvård AB ", "LAKVIKS TANDVÅRD AB"],
    ["Lakviks Tandvård A.B.", "Lakviks Tandvård, AB"],
    ["Nordkyl AB (publ)", "Nordkyl Aktiebolag (publ.)"],
    ["Nordkyl AB (publ)", "Nordkyl AB"],
    ["Öjervik Bageri Handelsbolag", "ÖJERVIK BAGERI HB"],
    ["O\u0308jervik Bageri HB", "Öjervik\u00a0Bageri HB"],
    ["Åsundets Skog Kommanditbolag", "Åsundets Skog KB"],
    ["Norra Hamnens Trähus Ekonomisk förening", "Norra Hamnens Trähus ek. för."],
    ["Norra Hamnens Trähus Ekonomisk förening", "Norra Hamnens Trähus Ek.för"],
    ["Björkvalla El & Styr (enskild firma)", "BJÖRKVALLA EL & STYR ENSKILD FIRMA"],
    ["Björkvalla El & Styr (enskild firma)", "Björkvalla El & Styr EF"],
    ["Café Lina AB", "Cafe Lina AB"],
    ["J.B. Bygg AB", "JB Bygg AB"],
    ["Lina’s Bageri AB", "Linas Bageri AB"],
    ["“Hamnen” AB", "Hamnen AB"],
  ])("%s and %s meet", (one, other) => {
    expect(foldCompanyName(one)).toBe(foldCompanyName(other));
  });

  it.each([
    ["Nordkyl AB", "Nordkyl HB"],
    ["Nordkyl AB", "Nordkyl"],
    ["Nordkyl AB", "AB Nordkyl"],
    ["Ängs Bygg AB", "Angs Bygg AB"],
    ["Bygg 1 AB", "Bygg 11 AB"],
    ["Aktiebolagsjuristen AB", "Absjuristen AB"],
  ])("%s and %s do not", (one, other) => {
    expect(foldCompanyName(one)).not.toBe(foldCompanyName(other));
  });

  it("folds what is folded to itself", () => {
    for (const name of [
      "Norra Hamnens Trähus Ekonomisk förening",
      "Nordkyl Aktiebolag (publ)",
      "Ö (enskild firma)",
    ])
      expect(foldCompanyName(foldCompanyName(name))).toBe(foldCompanyName(name));
    expect(foldCompanyName("")).toBe("");
  });
});

describe("the legal form that a name tells", () => {
  it.each([
    ["Nordkyl AB", "limited_company"],
    ["NORDKYL AKTIEBOLAG", "limited_company"],
    ["Aktiebolaget Nordkyl", "limited_company"],
    ["AB Nordkyl (publ)", "limited_company"],
    ["Nordkyl AB i likvidation", "limited_company"],
    ["EF Education AB", "limited_company"],
    ["Bergslags Padel Handelsbolag", "trading_partnership"],
    ["Åsundets Padel HB", "trading_partnership"],
    ["Fastigheten AB & Co KB", "limited_partnership"],
    ["Norra Hamnens Trähus Ekonomisk förening", "economic_association"],
    ["Norra Hamnens Trähus ek för", "economic_association"],
    ["Vänerhem Padel (enskild firma)", "sole_trader"],
    ["Maja Åkerblom EF", "sole_trader"],
    ["Bostadsrättsföreningen Kaptenen", "other"],
    ["Kristinehamns kommun", "other"],
    ["Stiftelsen Hamnen", "other"],
    ["Nordkyl", null],
    ["Labb & Co", null],
    ["", null],
  ])("%s: %s", (name, legalForm) => {
    expect(guessLegalForm(name)).toBe(legalForm);
  });
});
