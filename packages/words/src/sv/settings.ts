export const settings = {
  title: "Inställningar",
  part: {
    profile: "Din profil",
    users: "Personer",
    units: "Enheter",
    municipality: "Kommunen",
  },
  profile: {
    sentence: "{name}, {units}",
    language: "Språk",
    swedish: "Svenska",
    english: "English",
    theme: "Utseende",
    system: "Som datorn",
    light: "Ljust",
    dark: "Mörkt",
    singleKeys: "Enkla tangenter",
    singleKeysHint: "L loggar en kontakt, S söker, ? visar alla. Stäng av dem om du dikterar.",
    on: "På",
    off: "Av",
  },
} as const;
