import type { CalendarDate } from "../calendar/calendar-date.ts";

export type KnownCompany = {
  readonly id: string;
  readonly name: string;
  readonly foldedName: string;
  readonly organisationNumber: string | null;
};

type LoggedKey = { readonly companyId: string; readonly happenedOn: CalendarDate; readonly note: string };

const keyOf = ({ companyId, happenedOn, note }: LoggedKey): string => `${companyId}|${happenedOn}|${note}`;

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}

/** What rows are decided against: what Lots holds and, row by row, what the rows before have made. */
export class Known {
  readonly #byId = new Map<string, KnownCompany>();
  readonly #idsByNumber = new Map<string, string[]>();
  readonly #idsByName = new Map<string, string[]>();
  readonly #numbersInFile = new Map<string, Set<string>>();
  /** The row that said it; null where Lots had it before. */
  readonly #logged = new Map<string, number | null>();
  readonly #madeFor = new Map<string, string>();

  addCompany(company: KnownCompany): void {
    if (this.#byId.has(company.id)) return;
    this.#byId.set(company.id, company);
    push(this.#idsByName, company.foldedName, company.id);
    if (company.organisationNumber !== null) push(this.#idsByNumber, company.organisationNumber, company.id);
  }

  /** A company that had no number gets the one of the list. */
  giveNumber(companyId: string, organisationNumber: string): void {
    const company = this.#byId.get(companyId);
    if (company === undefined) return;
    this.#byId.set(companyId, { ...company, organisationNumber });
    push(this.#idsByNumber, organisationNumber, companyId);
  }

  /** A name and a number that stand together somewhere in the list. */
  addNumberInFile(foldedName: string, organisationNumber: string): void {
    const numbers = this.#numbersInFile.get(foldedName) ?? new Set();
    this.#numbersInFile.set(foldedName, numbers.add(organisationNumber));
  }

  addLogged(key: LoggedKey, row: number | null): void {
    if (!this.#logged.has(keyOf(key))) this.#logged.set(keyOf(key), row);
  }

  /** The company that a question's answer "a new one" has made. */
  madeFor(key: string): KnownCompany | undefined {
    return this.company(this.#madeFor.get(key) ?? "");
  }

  setMadeFor(key: string, companyId: string): void {
    this.#madeFor.set(key, companyId);
  }

  company(id: string): KnownCompany | undefined {
    return this.#byId.get(id);
  }

  withNumber(organisationNumber: string): readonly KnownCompany[] {
    return this.#companies(this.#idsByNumber.get(organisationNumber));
  }

  named(foldedName: string): readonly KnownCompany[] {
    return this.#companies(this.#idsByName.get(foldedName));
  }

  numbersInFile(foldedName: string): readonly string[] {
    return [...(this.#numbersInFile.get(foldedName) ?? [])];
  }

  /** Undefined: nobody has logged it. */
  logged(key: LoggedKey): { readonly row: number | null } | undefined {
    const row = this.#logged.get(keyOf(key));
    return row === undefined ? undefined : { row };
  }

  #companies(ids: readonly string[] = []): readonly KnownCompany[] {
    return ids.flatMap((id) => this.#byId.get(id) ?? []);
  }
}
