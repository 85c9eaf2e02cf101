/** What went wrong, where the server has no reason of its own to give. */
export const faults = {
  invalid: "Inget har sparats än. Rätta det som är markerat och spara igen.",
  unreachable: "Servern svarar inte. Det du har skrivit finns kvar. Försök igen om en stund.",
  defect:
    "Något gick fel hos oss. Det du har skrivit finns kvar. Försök igen, och uppge felnummer {requestId} om det inte hjälper.",
  defectWithoutId:
    "Något gick fel på sidan. Det du har skrivit finns kvar. Ladda om sidan, och säg till er administratör om det inte hjälper.",
  /** At the field, by the schema's own code. */
  field: {
    missing: "Fyll i det här.",
    "too-long": "Det är för långt. Korta ner texten.",
    "no-such-day": "Den dagen finns inte. Skriv till exempel fre, +3, v 49 eller 1/12.",
    "no-such-instant": "Den tiden finns inte. Skriv till exempel 14:30.",
    "no-such-country": "Skriv landet med två bokstäver, till exempel NO.",
    "control-character": "Texten har tecken som inte går att spara. Skriv om den för hand.",
    "too-short": "Lösenordet är för kort. Det ska ha minst 12 tecken.",
    "too-common": "Det lösenordet är bland de första som gissas. Ta flera ord efter varandra.",
    "no-such-colour": "Skriv färgen som # och sex tecken, till exempel #1f5f8b.",
    email: "Skriv en hel e-postadress, till exempel anna@kommunen.se.",
    number: "Skriv ett tal.",
    other: "Det går inte att spara. Kontrollera vad du skrev.",
  },
} as const;
