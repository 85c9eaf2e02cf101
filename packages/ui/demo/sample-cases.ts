import { type Age, ageOf } from "../src/age-square.tsx";

export type SampleCase = {
  id: string;
  company: string;
  matter: string;
  phase: string;
  holder: string;
  days: number;
  age: Age;
  answer: string;
  isAnswerLate: boolean;
  clock: string | null;
  step: string;
  when: string;
};

const companies = [
  ["Öbergs Plåt & Ventilation AB", "Större verkstad", "Byggkontoret", 5],
  ["Rönnviks Verkstad AB", "Verkstad i Östra Hamn", "Byggkontoret", 12],
  ["Tallmo Limträ AB", "Ny spånanläggning", "Företaget", 9],
  ["Kajkanten Krog & Kafé AB", "Uteservering med tak", "Byggkontoret", 8],
  ["Ekbackens Bryggeri AB", "Gårdsbutik", "Miljö", 13],
  ["Älvkroken Fisk AB", "Rökeri", "Miljö", 18],
  ["Vänerhem Batterikomponenter AB", "85 jobb", "Företaget", 14],
  ["Granlunda Logistik AB", "Terminal vid väg 26", "Mark och exploatering", 4],
  ["Västmo Biogas AB", "Biogas, tankstation", "Länsstyrelsen", 47],
] as const;

export function sampleCases(count: number): SampleCase[] {
  return Array.from({ length: count }, (_, at) => sampleCase(at));
}

export function sampleCase(at: number): SampleCase {
  const [company, matter, holder, days] = companies[at % companies.length] ?? companies[0];
  return {
    id: `26-${String(at).padStart(5, "0")}`,
    company,
    matter,
    phase: ["Förfrågan", "Utredning", "Tillstånd", "Genomförande"][at % 4] ?? "",
    holder,
    days,
    age: ageOf(days),
    answer: at === 3 ? "20 nov" : "27 nov",
    isAnswerLate: at === 3,
    clock: at % 3 === 0 ? "3 d Bygganmälan" : null,
    step: "Stäm av brandritning",
    when: at % 3 === 0 ? "idag" : "ons 25 nov",
  };
}
