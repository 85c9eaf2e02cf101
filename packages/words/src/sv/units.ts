/** Units in Inställningar. */
export const units = {
  title: "Enheter",
  sentence: "Enheterna som delar, överlämningar och frågor går till.",
  new: "Ny enhet",
  add: "Lägg till enhet",
  name: "Namn",
  kind: "Slag",
  kindNote: {
    municipal: "Ser ärenden efter räckvidd och loggar in.",
    partner: "Loggar in, men ser bara det som företaget har samtyckt till att dela.",
    outside: "Har ingen inloggning. Lotsen sköter delen.",
  },
  authority: "Nämnd eller bolag",
  authorityHint: "Sekretessgränsen går mellan nämnder, inte mellan kontor.",
  parentName: "Förvaltning",
  duty: "Uppgift för hela kommunen",
  dutyHead: "Uppgift",
  dutyHint:
    "En enhet har lotsarna och en är kommunledning. Ger du uppgiften till en enhet lämnar den en annan.",
  dutyNone: "ingen",
  optional: "frivilligt",
  none: "ingen",
  retiredOn: "nedlagd {on}",
  isRetired: "Enheten är nedlagd. Den står kvar i äldre ärenden och kan inte ändras.",
  retire: "Lägg ner enheten",
  retireTitle: "Lägg ner {unit}?",
  retireWhat:
    "Enheten tar inte emot något mer och ingen loggar in för den. Det den har gjort står kvar. Det går inte att ångra.",
} as const;
