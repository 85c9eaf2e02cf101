/** What the server itself writes as text of a case: stored like people's own words, and rewritten by them. */
export const written = {
  wakeUpStep: "Väck: {reason}",
  caseClosed: "Ärendet avslutades.",
  contactUndone: "Ångrad direkt efter att den loggades",
} as const;
