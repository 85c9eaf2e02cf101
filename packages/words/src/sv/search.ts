/** The search over any page. */
export const search = {
  title: "Sök",
  sentence: "Företag, öppna ärenden och personer.",
  label: "Vad söker du?",
  placeholder: "Namn, ärendenummer eller telefon",
  recent: "Senast öppnade",
  group: { company: "Företag", case: "Ärenden", person: "Personer" },
  log: "Logga en kontakt med ”{text}”",
  count: "{count, plural, =0 {Inga träffar} one {En träff} other {# träffar}}",
  loading: "Söker",
  none: "Inget med de orden.",
} as const;
