/** The next step as it is typed, wherever it is typed. */
export const nextSteps = {
  company: "Företaget",
  given: "{name} gör det",
  mine: "Du gör det",
  several: "Flera heter {name}. Skriv hela namnet.",
  found: "{count, plural, one {En person} other {# personer}}",
  none: "Ingen heter så.",
} as const;
