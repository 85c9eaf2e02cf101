/** Fields and marks for days. */
export const dates = {
  placeholder: "fre, +3, v 49",
  open: "Öppna kalendern",
  previousMonth: "Föregående månad",
  nextMonth: "Nästa månad",
  week: "v",
  weekLong: "Vecka",
  unreadable: {
    empty: "Skriv ett datum.",
    unknown: "Datumet går inte att läsa. Skriv till exempel fre, +3, v 49 eller 1/12.",
    "no-such-day": "Den dagen finns inte i almanackan.",
  },
  today: "idag",
  daysLate: "{days, plural, one {en dag sent} other {# dagar sent}}",
  days: "{days, plural, one {# dag} other {# dagar}}",
  daysShort: "{days, number} d",
} as const;
