import type { CalendarDate } from "../calendar/calendar-date.ts";
import { parsePastDate, parseTypedDate } from "../calendar/typed-date.ts";
import { foldCompanyName } from "../companies/company-name.ts";
import { parseOrganisationNumber } from "../companies/organisation-number.ts";
import type { Channel } from "../contacts/contact.ts";
import { cleanLine, cleanText, isStorable } from "../text/clean-text.ts";
import { cellAsWritten } from "./import-cell.ts";
import { foldValue, type Mapping } from "./import-mapping.ts";
import type { KeptLine } from "./import-note.ts";
import { type Fault, longest } from "./import-reason.ts";
import type { Target } from "./import-target.ts";

/** What a row says, read without looking at anything else. */
export type RowFacts = {
  readonly happenedOn: CalendarDate;
  readonly companyName: string;
  readonly foldedName: string;
  readonly number: string | null;
  /** Typed as a number, but none: a wrong check digit, too few figures, words. */
  readonly wrongNumber: string | null;
  readonly personName: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly channel: Channel;
  readonly unitId: string | null;
  readonly note: string;
  readonly step: string | null;
  readonly dueOn: CalendarDate | null;
  readonly kept: readonly KeptLine[];
};

export type RowReading =
  | { readonly kind: "empty" }
  | { readonly kind: "faulty"; readonly faults: readonly Fault[]; readonly wrongNumber: string | null }
  | { readonly kind: "facts"; readonly facts: RowFacts };

type Cell = { readonly heading: string; readonly text: string };
type Cells = (target: Target) => Cell;

function cellsOf(raw: readonly string[], { columns }: Mapping): Cells {
  return (target) => {
    const index = columns.findIndex((column) => column.target === target);
    const text = cellAsWritten(raw[index] ?? "");
    return {
      heading: columns[index]?.heading ?? "",
      text: target === "note" ? cleanText(text) : cleanLine(text),
    };
  };
}

function readDay({ text }: Cell, today: CalendarDate): CalendarDate | Fault {
  const read = parsePastDate(text, today);
  if (read.ok) return read.date > today ? { code: "date-ahead", about: text } : read.date;
  const codes = {
    empty: "date-missing",
    unknown: "date-unknown",
    "no-such-day": "date-no-such-day",
  } as const;
  return { code: codes[read.reason], about: text };
}

function faultsOf(raw: readonly string[], cells: Cells, { columns }: Mapping): Fault[] {
  const faults: Fault[] = [];
  if (cells("company").text === "" || foldCompanyName(cells("company").text) === "") {
    faults.push({ code: "company-missing", about: cells("company").text });
  }
  for (const { target } of columns) {
    const { heading, text } = cells(target);
    if (text.length > (longest[target] ?? Number.POSITIVE_INFINITY)) {
      faults.push({ code: "too-long", about: heading });
    }
  }
  const broken = raw.findIndex((text) => !isStorable(text));
  if (broken >= 0) faults.push({ code: "control-character", about: columns[broken]?.heading ?? "" });
  // A separator that nobody quoted moves all that follows one column on: better nothing than the wrong thing.
  if (raw.slice(columns.length).some((text) => text.trim() !== "")) {
    faults.push({ code: "too-many-cells", about: "" });
  }
  return faults;
}

function readNumber({ text }: Cell): { number: string | null; wrongNumber: string | null } {
  const read = parseOrganisationNumber(text);
  if (read.ok) return { number: read.number, wrongNumber: null };
  return { number: null, wrongNumber: read.reason === "empty" ? null : text.slice(0, 200) };
}

/** A word that stands for something in Lots; one that does not is kept as it was written. */
function meaning<T>(
  cell: Cell,
  values: Readonly<Record<string, T | null>>,
): { value: T | null; kept: KeptLine[] } {
  if (cell.text === "") return { value: null, kept: [] };
  const folded = foldValue(cell.text);
  const value = Object.hasOwn(values, folded) ? (values[folded] ?? null) : null;
  return { value, kept: value === null ? [cell] : [] };
}

/** A step without a day is "utan datum"; a day without a step, or one that is no day, is kept in the note. */
function readStep(step: Cell, due: Cell, happenedOn: CalendarDate) {
  if (step.text === "") return { step: null, dueOn: null, kept: due.text === "" ? [] : [due] };
  // "fre" and "12/3" in a list mean the next one after the contact.
  const read = parseTypedDate(due.text, { today: happenedOn, direction: "future" });
  if (read.ok) return { step: step.text, dueOn: read.date, kept: [] };
  return { step: step.text, dueOn: null, kept: due.text === "" ? [] : [due] };
}

const orNull = ({ text }: Cell): string | null => (text === "" ? null : text);

/** Reads one row of the list by the mapping. The same row, mapping and day always give the same. */
export function readRow(raw: readonly string[], mapping: Mapping, today: CalendarDate): RowReading {
  if (raw.every((text) => cleanLine(text) === "")) return { kind: "empty" };
  const cells = cellsOf(raw, mapping);
  const day = readDay(cells("date"), today);
  const numbers = readNumber(cells("organisationNumber"));
  const faults = faultsOf(raw, cells, mapping);
  if (typeof day !== "string") faults.unshift(day);
  if (typeof day !== "string" || faults.length > 0) {
    return { kind: "faulty", faults, wrongNumber: numbers.wrongNumber };
  }
  const channel = meaning(cells("channel"), mapping.channels);
  const unit = meaning(cells("unit"), mapping.units);
  const step = readStep(cells("step"), cells("dueOn"), day);
  const asked = mapping.columns.flatMap(({ heading, target }, index): KeptLine[] => {
    const text = target === "keep" ? cleanLine(cellAsWritten(raw[index] ?? "")) : "";
    return text === "" ? [] : [{ heading, text }];
  });
  return {
    kind: "facts",
    facts: {
      happenedOn: day,
      companyName: cells("company").text,
      foldedName: foldCompanyName(cells("company").text),
      ...numbers,
      personName: orNull(cells("person")),
      phone: orNull(cells("phone")),
      email: orNull(cells("email")),
      channel: channel.value ?? "other",
      unitId: unit.value,
      note: cells("note").text,
      step: step.step,
      dueOn: step.dueOn,
      kept: [...step.kept, ...channel.kept, ...unit.kept, ...asked],
    },
  };
}
