import type { CaseKind, CaseOutcome, CasePhase, Reach } from "@lots/domain/cases/case";
import type { Channel } from "@lots/domain/contacts/contact";
import type { RefusalCode } from "@lots/domain/handoffs/handoff";
import type { PartOutcome } from "@lots/domain/parts/part";
import type { OfferedAudience } from "@lots/domain/timeline/audience";
import type { CompanyKey } from "./companies.ts";
import type { PersonKey } from "./people.ts";
import type { UnitKey } from "./units.ts";

/** Days from today, negative in the past; moved to the nearest working day not later. */
export type Day = number;

export type Step = { readonly text: string; readonly due: Day };

/**
 * How a story is told: each call is one real command, carried out as that person on that day, so that journal,
 * timeline and balls are what they would have been. Calls come in the order of their days.
 */
export interface Teller {
  contact(
    day: Day,
    by: PersonKey,
    channel: Channel,
    note: string,
    more?: {
      readonly step?: Step;
      readonly answer?: { readonly next: Day };
      readonly audience?: OfferedAudience;
    },
  ): Promise<void>;
  open(
    day: Day,
    by: PersonKey,
    about: {
      readonly kind: CaseKind;
      readonly title: string;
      readonly answer: Day;
      readonly answerAbout: string;
      readonly step: Step;
      readonly reach?: Reach;
      readonly codeName?: string;
      readonly location?: string;
      readonly jobs?: number;
      readonly msek?: number;
      readonly opening?: Day;
    },
  ): Promise<void>;
  phase(day: Day, phase: CasePhase): Promise<void>;
  part(day: Day, unit: UnitKey, title: string, more?: { readonly starts?: Day }): Promise<void>;
  handOver(
    day: Day,
    part: string,
    to: UnitKey | PersonKey,
    words: {
      readonly purpose: string;
      readonly done?: string;
      readonly next?: string;
      readonly told?: string;
      readonly questions?: string;
      readonly due?: Day;
    },
  ): Promise<void>;
  accept(day: Day, by: PersonKey, part: string): Promise<void>;
  refuse(day: Day, by: PersonKey, part: string, code: RefusalCode, reason: string): Promise<void>;
  forward(day: Day, by: PersonKey, part: string, to: UnitKey, reason: string): Promise<void>;
  withdraw(day: Day, part: string): Promise<void>;
  sendBack(day: Day, by: PersonKey, part: string, reason: string): Promise<void>;
  takeBack(day: Day, part: string, reason: string): Promise<void>;
  onTrack(day: Day, by: PersonKey, part: string, expected?: Day): Promise<void>;
  wait(day: Day, by: PersonKey, part: string, what: string): Promise<void>;
  waitOther(day: Day, by: PersonKey, part: string, unit: UnitKey, what: string): Promise<void>;
  delay(day: Day, by: PersonKey, part: string, expected: Day, why: string): Promise<void>;
  decide(day: Day, by: PersonKey, part: string, outcome: PartOutcome): Promise<void>;
  drop(day: Day, by: PersonKey, part: string, reason: string): Promise<void>;
  ask(day: Day, by: PersonKey, text: string, units: readonly UnitKey[], due: Day): Promise<void>;
  answer(day: Day, by: PersonKey, text: string): Promise<void>;
  note(day: Day, by: PersonKey, text: string, audience?: OfferedAudience): Promise<void>;
  consent(day: Day, partner: UnitKey, scope: string, until?: Day): Promise<void>;
  step(day: Day, by: PersonKey, next: Step): Promise<void>;
  standIn(day: Day, by: PersonKey): Promise<void>;
  pause(day: Day, until: Day, reason: string): Promise<void>;
  close(day: Day, outcome: CaseOutcome, reason: string): Promise<void>;
}

export type Story = {
  readonly company: CompanyKey;
  readonly pilot: PersonKey;
  readonly tell: (t: Teller) => Promise<void>;
};
