/** Importera: a pilot's own list on its way into Lots. */
export const imports = {
  reason: {
    "date-missing": "Datum saknas.",
    "date-unknown": "”{about}” går inte att läsa som ett datum.",
    "date-no-such-day": "Dagen {about} finns inte.",
    "date-ahead": "Dagen {about} har inte varit än.",
    "company-missing": "Företagets namn saknas.",
    "too-long": "Texten under {about} är för lång.",
    "control-character": "Under {about} finns ett tecken som inte går att spara.",
    "too-many-cells":
      "Raden har fler fält än rubriker. Ett semikolon i en text behöver citattecken runt texten.",
    "several-companies": "Flera företag heter så. Välj vilket det är.",
    "number-differs": "Ett företag heter så men har ett annat organisationsnummer. Välj vilket det är.",
    "number-wrong": "Organisationsnumret {about} stämmer inte.",
    "already-there": "Finns redan: samma datum, företag och anteckning.",
    "twice-in-file": "Samma datum, företag och anteckning som rad {about}.",
    "empty-row": "Raden är tom.",
  },
  rejected: { column: "Varför raden inte togs med" },
} as const;
