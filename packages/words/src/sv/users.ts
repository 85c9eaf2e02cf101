/** People in Inställningar. */
export const users = {
  title: "Personer",
  sentence:
    "{count, plural, =0 {Ingen kan logga in än.} one {En person kan logga in.} other {# personer kan logga in.}}",
  new: "Ny person",
  add: "Lägg till person",
  name: "Namn",
  email: "E-post",
  phone: "Telefon",
  optional: "frivilligt",
  roles: "Roller",
  rolesHint: "En roll gäller i en enhet. En person kan ha flera.",
  noRoles: "ingen roll",
  unit: "Enhet",
  chooseUnit: "Välj enhet",
  removeRole: "Ta bort {role} i {unit}",
  needsRole: "Välj minst en roll, annars har personen inget att göra i Lots.",
  saveRoles: "Spara roller",
  saved: "Sparat.",
  status: "Inloggning",
  active: "öppen",
  disabledOn: "avstängd {on}",
  filter: "Sök person",
  clearFilter: "Rensa sökningen",
  noneFound: "Ingen person heter så.",
  link: {
    title: "Engångslänk till {name}",
    what: "Ge länken till personen själv. Den gäller en gång, i 24 timmar, och visas bara nu.",
    copy: "Kopiera länken",
    copied: "Länken är kopierad",
    new: "Ny engångslänk",
    newWhat:
      "För den som har glömt sitt lösenord. Personen loggas ut överallt, och äldre länkar slutar gälla.",
  },
  disable: {
    action: "Stäng av inloggningen",
    title: "Stäng av inloggningen för {name}?",
    what: "Personen loggas ut direkt och kan inte logga in. Det personen har gjort står kvar. Du kan öppna inloggningen igen.",
    enable: "Öppna inloggningen igen",
    enableWhat:
      "Personen kan logga in direkt med sitt lösenord, och rollerna gäller som förut. Skapa en ny engångslänk för den som har glömt sitt lösenord eller aldrig valt något.",
  },
} as const;
