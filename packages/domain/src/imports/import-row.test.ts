import { describe, expect, it } from "vitest";
import { calendarDate } from "../calendar/calendar-input.ts";
import type { Mapping } from "./import-mapping.ts";
import { readRow } from "./import-row.ts";
import type { Target } from "./import-target.ts";

const today = calendarDate.parse("2026-11-24");
const miljo = "5b0e4f7c-0d3e-4d1c-9f0c-3a1f7a5f0a11";

const headed: readonly (readonly [heading: string, target: Target])[] = [
  ["Datum", "date"],
  ["Företag", "company"],
  ["Orgnr", "organisationNumber"],
  ["Kontaktperson", "person"],
  ["Telefon", "phone"],
  ["Kontaktväg", "channel"],
  ["Anteckning", "note"],
  ["Nästa steg", "step"],
  ["Klart senast", "dueOn"],
  ["Enhet", "unit"],
  ["Bransch", "keep"],
];

const mapping: Mapping = {
  hasHeadings: true,
  columns: headed.map(([heading, target]) => ({ heading, target })),
  channels: { mejl: "email", "": "other" },
  units: { miljö: miljo },
};

/** A row of the list, by heading. */
const read = (cells: Readonly<Record<string, string>>, more: readonly string[] = []) =>
  readRow([...headed.map(([heading]) => cells[heading] ?? ""), ...more], mapping, today);

const good = { Datum: "2026-03-21", Företag: "Nordkyl AB" };

function factsOf(cells: Readonly<Record<string, string>>) {
  const reading = read({ ...good, ...cells });
  if (reading.kind !== "facts") throw new Error(JSON.stringify(reading));
  return reading.facts;
}

const faultsOf = (cells: Readonly<Record<string, string>>, more: readonly string[] = []) => {
  const reading = read({ ...good, ...cells }, more);
  return reading.kind === "faulty" ? reading.faults : [];
};

describe("a row needs a date and a company", () => {
  it.each([
    ["", "date-missing"],
    ["måndag?", "date-unknown"],
    ["fre", "date-unknown"],
    ["2026-02-30", "date-no-such-day"],
    ["2026-11-25", "date-ahead"],
  ])("the date %j: %s", (Datum, code) => {
    expect(faultsOf({ Datum })).toEqual([{ code, about: Datum }]);
  });

  it.each(["2026-03-21", "20260321", "260321", "21.03.2026", "21/03 2026", "21/3 2026", "2026-03-21 14:30"])(
    "the date %j is a day in March",
    (Datum) => {
      expect(factsOf({ Datum }).happenedOn).toBe("2026-03-21");
    },
  );

  it("a name of spaces or marks alone is none", () => {
    expect(faultsOf({ Företag: "  " })).toEqual([{ code: "company-missing", about: "" }]);
    expect(faultsOf({ Företag: "–" })).toEqual([]);
    expect(faultsOf({ Företag: '""' })).toMatchObject([{ code: "company-missing" }]);
  });

  it("all that is wrong is said at once", () => {
    const reading = read({ Datum: "2026-02-30", Företag: "", Orgnr: "559900-0000" });
    expect(reading).toMatchObject({
      kind: "faulty",
      faults: [{ code: "date-no-such-day" }, { code: "company-missing" }],
      wrongNumber: "559900-0000",
    });
  });

  it("a row without a word is empty", () => {
    expect(read({})).toEqual({ kind: "empty" });
    expect(read({ Företag: "  " })).toEqual({ kind: "empty" });
  });
});

describe("what stands in a cell", () => {
  it("is text, also where it begins as a formula, and an apostrophe of ours comes off", () => {
    expect(factsOf({ Företag: '=HYPERLINK("http://exempel.se")' }).companyName).toBe(
      '=HYPERLINK("http://exempel.se")',
    );
    expect(factsOf({ Anteckning: "'=1+1" }).note).toBe("=1+1");
    expect(factsOf({ Anteckning: "'Hamnen' är klar" }).note).toBe("'Hamnen' är klar");
    expect(factsOf({ Anteckning: "-5 grader i lokalen" }).note).toBe("-5 grader i lokalen");
  });

  it("keeps the lines of a note and the spaces of no name", () => {
    expect(factsOf({ Anteckning: "Fick besked.\r\nÅterkommer." }).note).toBe("Fick besked.\nÅterkommer.");
    expect(factsOf({ Företag: "  Lakviks   Tandvård AB " }).companyName).toBe("Lakviks Tandvård AB");
  });

  it("an empty note stays empty", () => {
    expect(factsOf({})).toMatchObject({ note: "", kept: [], step: null, channel: "other", unitId: null });
  });

  it("too much, or what no database keeps, is refused with its heading", () => {
    expect(faultsOf({ Kontaktperson: "Ö".repeat(201) })).toEqual([
      { code: "too-long", about: "Kontaktperson" },
    ]);
    expect(faultsOf({ Anteckning: "a\u0000b" })).toEqual([
      { code: "control-character", about: "Anteckning" },
    ]);
  });

  it("a cell too many moves the others, so nothing is taken", () => {
    expect(faultsOf({}, ["matkrav?"])).toEqual([{ code: "too-many-cells", about: "" }]);
    expect(faultsOf({}, ["", " "])).toEqual([]);
  });
});

describe("the next step", () => {
  it("has its day", () => {
    expect(factsOf({ "Nästa steg": "ring tillbaka", "Klart senast": "260808" })).toMatchObject({
      step: "ring tillbaka",
      dueOn: "2026-08-08",
      kept: [],
    });
  });

  it("without a day is without a date", () => {
    expect(factsOf({ "Nästa steg": "ring tillbaka" })).toMatchObject({ step: "ring tillbaka", dueOn: null });
  });

  it("a day without a step is kept for the note", () => {
    expect(factsOf({ "Klart senast": "260808" })).toMatchObject({
      step: null,
      dueOn: null,
      kept: [{ heading: "Klart senast", text: "260808" }],
    });
  });

  it("a day that is none is kept for the note, and the step has no date", () => {
    expect(factsOf({ "Nästa steg": "ring", "Klart senast": "snarast" })).toMatchObject({
      step: "ring",
      dueOn: null,
      kept: [{ heading: "Klart senast", text: "snarast" }],
    });
  });

  it("a day without a year is the next one after the contact", () => {
    expect(factsOf({ "Nästa steg": "ring", "Klart senast": "12/3" }).dueOn).toBe("2027-03-12");
    expect(factsOf({ Datum: "2026-01-10", "Nästa steg": "ring", "Klart senast": "12/3" }).dueOn).toBe(
      "2026-03-12",
    );
  });
});

describe("words that stand for something", () => {
  it("are what the pilot said they are, in any spelling of theirs", () => {
    expect(factsOf({ Kontaktväg: "MEJL", Enhet: " Miljö " })).toMatchObject({
      channel: "email",
      unitId: miljo,
      kept: [],
    });
  });

  it("are kept for the note where nobody has said it", () => {
    expect(factsOf({ Kontaktväg: "brev", Enhet: "constructor", Bransch: "Åkeri" })).toMatchObject({
      channel: "other",
      unitId: null,
      kept: [
        { heading: "Kontaktväg", text: "brev" },
        { heading: "Enhet", text: "constructor" },
        { heading: "Bransch", text: "Åkeri" },
      ],
    });
  });
});
