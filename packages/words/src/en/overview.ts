import type { overview as swedish } from "../sv/overview.ts";
import type { Translated } from "../translated.ts";

export const overview = {
  title: "Overview",
  heading: "{count, plural, =0 {No open cases} one {One open case} other {# open cases}}.",
  headingLate: "{count, plural, one {One answer is late.} other {# answers are late.}}",
  headingBall: "{name} has the ball in {count, plural, one {one} other {#}}.",
  week: "Overview, week {week, number}",
  table: "Figures",
  age: { week: "0–7 days", fortnight: "8–14", month: "15–30", longer: "over 30" },

  daysOf: "{name}, {days, plural, one {# day} other {# days}}",
  holders: {
    finding: "{name} has the ball in {count, number} of {total, number}",
    none: "Nobody has the ball",
    counted: "Open cases, by whom they wait on and how long.",
    rule: "A case can wait on several, so the sum can exceed the number of cases. Longer than two weeks is more than 14 days.",
    holder: "With",
    cases: "Cases",
    long: "Longer than two weeks",
    longer: "{count, number} over two weeks",
    longerOf: "{count, number} over two weeks with {name}",
  },
  phases: {
    finding: "{count, plural, =0 {None stands} one {One stands} other {# stand}} in {phase}",
    counted: "A square per case, the colour shows how long the ball has lain.",
    rule: "The colour counts the ball that has lain longest in the case.",
    phase: "Phase",
  },
  caseAges: {
    finding: "Half are younger than {days, plural, one {# day} other {# days}}",
    none: "No open cases",
    counted: "Days since the case was opened, a dot per case.",
    median: "half are younger than {days, plural, one {# day} other {# days}}",
    end: "{days, number} days",
    rule: "Days count from the day the case was opened.",
    days: "Days",
    case: "Case",
  },
  jobs: {
    finding: "{jobs, plural, =0 {No jobs} one {One job} other {# jobs}} in open cases",
    counted: "Planned jobs and investment in open cases.",
    jobs: "Jobs",
    investment: "Investment",
    msek: "SEK {msek, number} million",
    rule: "The sum of what the pilots have stated. Cases without a figure are not counted.",
  },
  needs: {
    title: "Needs you",
    sentence: "The most urgent.",
    none: "Nothing is late.",
    late: "Answer to {name}",
    lateBy: "{days, plural, one {one day late} other {# days late}}",
    long: "{name} waits on {holder}",
    longBy: "{days, plural, one {# day} other {# days}}",
  },
  print: "Print",
} as const satisfies Translated<typeof swedish>;
