/** Who starts Lots reads Swedish, who tests it English. */
export const words = {
  sv: {
    fetchingRuntime: "Hämtar Node 24 och pnpm 12 …",
    runtimeNotFetched:
      "Lots behöver Node 24 och pnpm 12 och kunde inte hämta dem med npx. Kontrollera nätverket eller installera dem själv, och försök igen.",
    noRuntimeHere: "Lots behöver Node 24 och pnpm 12. Installera dem och försök igen.",
    installing: "Hämtar paket …",
    notInstalled:
      "Paketen kunde inte hämtas. Inget har ändrats i databasen. Kontrollera nätverket och försök igen.",
    building: "Bygger webbsidorna …",
    notBuilt: "Webbsidorna kunde inte byggas. Inget har ändrats i databasen.",
  },
  en: {
    fetchingRuntime: "Fetching Node 24 and pnpm 12 …",
    runtimeNotFetched:
      "Lots needs Node 24 and pnpm 12 and could not fetch them with npx. Check the network, or install them yourself, and try again.",
    noRuntimeHere: "Lots needs Node 24 and pnpm 12. Install them and try again.",
    installing: "Fetching packages …",
    notInstalled: "The packages could not be fetched. Check the network and try again.",
  },
};
