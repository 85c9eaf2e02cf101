import { describe, expect, it } from "vitest";
import { decidePerson } from "./import-person.ts";
import { guessTargets } from "./import-target.ts";
import { suggestChannel, suggestUnit } from "./import-values.ts";

describe("columns", () => {
  it("are known by the headings that lists use to have", () => {
    const headings = ["Datum", "FÖRETAG", "Org.nr", "Kontaktperson", "Telefon", "E-post", "Kontaktväg"];
    const more = ["Anteckning", "Nästa steg", "Klart senast", "Enhet", "Bransch"];
    expect(guessTargets([...headings, ...more], new Map())).toEqual([
      "date",
      "company",
      "organisationNumber",
      "person",
      "phone",
      "email",
      "channel",
      "note",
      "step",
      "dueOn",
      "unit",
      "leave",
    ]);
  });

  it("are as the person said the last time, and no two the same", () => {
    const remembered = new Map([
      ["bransch", "keep"],
      ["datum", "leave"],
    ] as const);
    expect(guessTargets(["Datum", "Dag", "Date", "Bransch"], remembered)).toEqual([
      "leave",
      "date",
      "leave",
      "keep",
    ]);
  });
});

it.each([
  ["Tel", "phone_in"],
  ["telefon", "phone_in"],
  ["Ringde in", "phone_in"],
  ["Ringde upp", "phone_out"],
  ["mejl", "email"],
  ["E-post", "email"],
  ["Besök på plats", "visit"],
  ["möte", "meeting"],
  ["Teams", "video"],
  ["mässa", "fair"],
  ["SMS", "text"],
  ["brev", null],
  ["", null],
])("%j is the channel %s", (word, channel) => {
  expect(suggestChannel(word)).toBe(channel);
});

describe("units", () => {
  const units = [
    { id: "bygg", name: "Byggkontoret", parentName: "Miljö- och stadsbyggnad" },
    { id: "miljo", name: "Miljökontoret", parentName: "Miljö- och stadsbyggnad" },
    { id: "mark", name: "Mark och exploatering", parentName: null },
    { id: "teknik", name: "Tekniska", parentName: "Samhällstekniska" },
    { id: "ledning", name: "Kommunledningen", parentName: null },
    { id: "narsam", name: "Närsam", parentName: null },
    { id: "plan", name: "Stadsplan, gata och park", parentName: null },
  ];

  it.each([
    ["bygg", "bygg"],
    ["Byggkontoret", "bygg"],
    ["Miljö", "miljo"],
    ["Mark/Ex", "mark"],
    ["samhällstekniska", "teknik"],
    ["Kommunledning", "ledning"],
    ["NÄRSAM", "narsam"],
    ["Gata/Park", "plan"],
    ["Tekniska kontoret", "teknik"],
    ["miljö- och stadsbyggnad", null],
    ["Miljö- och hälsoskydd", null],
    ["M", null],
    ["skolan", null],
  ])("%j is %s", (word, id) => {
    expect(suggestUnit(word, units)).toBe(id);
  });
});

describe("the person a row names", () => {
  const headings = { person: "Kontaktperson", phone: "Telefon", email: "E-post" };
  const asa = { id: "asa", name: "Åsa Öberg", phone: "070-123 45 67", email: null };
  const said = { personName: null, phone: null, email: null };

  it("is the company's one of that name, and another number is kept for the note", () => {
    expect(
      decidePerson({ ...said, personName: "ÅSA ÖBERG", phone: "+46701234567" }, [asa], headings),
    ).toEqual({
      person: { kind: "existing", id: "asa", name: "Åsa Öberg" },
      kept: [],
    });
    expect(
      decidePerson({ ...said, personName: "Åsa Öberg", phone: "0550 1" }, [asa], headings),
    ).toMatchObject({
      person: { id: "asa" },
      kept: [{ heading: "Telefon", text: "0550 1" }],
    });
  });

  it("is new where the company has none of that name", () => {
    expect(decidePerson({ ...said, personName: "Åsa", phone: "070-123 45 67" }, [asa], headings)).toEqual({
      person: { kind: "new" },
      kept: [],
    });
  });

  it("without a name is the one who has that number, else the number is kept for the note", () => {
    expect(decidePerson({ ...said, phone: "+46 70 123 45 67" }, [asa], headings)).toMatchObject({
      person: { id: "asa" },
      kept: [],
    });
    expect(decidePerson({ ...said, email: "a@exempel.se" }, [asa], headings)).toEqual({
      person: null,
      kept: [{ heading: "E-post", text: "a@exempel.se" }],
    });
  });

  it("is nobody where two could be meant, and the name is kept", () => {
    const two = [asa, { ...asa, id: "other", phone: null }];
    expect(decidePerson({ ...said, personName: "Åsa Öberg" }, two, headings)).toEqual({
      person: null,
      kept: [{ heading: "Kontaktperson", text: "Åsa Öberg" }],
    });
    expect(
      decidePerson({ ...said, personName: "Åsa Öberg", phone: "0701234567" }, two, headings),
    ).toMatchObject({ person: { id: "asa" }, kept: [] });
  });
});
