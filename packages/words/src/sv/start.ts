/** What the server prints for the one who starts it. */
export const start = {
  running: "Lots är igång: {url}",
  demonstration:
    "Det här är en demonstration med en påhittad kommun. Öppna adressen och välj vem du vill vara.",
  setUp: "Ställ i ordning kommunen på den här adressen. Den gäller en gång, i en timme: {link}",
  stopping: "Lots stängs. Allt som är sparat finns kvar.",
  forwardedWithoutOrigin:
    "Lots nås genom en omvänd proxy men vet inte vilken adress den har. Ingenting har lämnats ut. Ange adressen med LOTS_ORIGIN och starta om Lots.",
  obstacle: {
    "folder-in-use":
      "Mappen {folder} används redan av en annan Lots. Stäng den, eller ange en annan mapp med LOTS_DATA.",
    "folder-not-writable":
      "Lots kan inte skriva i mappen {folder}. Ge dig själv skrivrätt där, eller ange en annan mapp med LOTS_DATA.",
    "database-unreachable":
      "Databasen i DATABASE_URL svarar inte. Kontrollera adressen och att PostgreSQL är igång.",
    "database-not-durable":
      "Databasen lovar inte att det som sparas finns kvar efter ett strömavbrott. Slå på fsync i PostgreSQL, eller lägg datamappen på en lokal disk.",
    "database-newer":
      "Databasen är gjord av en nyare Lots ({migration}). Starta den versionen i stället. Ingenting har ändrats.",
    "port-taken": "Port {port} är upptagen av ett annat program. Ange en annan med PORT.",
    "port-not-allowed": "Du får inte använda port {port}. Ange en port från 1024 och uppåt med PORT.",
    "host-not-here": "Den här datorn har inte adressen {host}. Rätta HOST.",
    "demonstration-on-network":
      "I demonstrationen loggar man in som vem som helst, så den svarar bara på den egna datorn, inte på {host}. Vill du ändå visa den i nätet, sätt LOTS_DEMO=1.",
    "real-without-https":
      "Lots lämnar inte ut en riktig kommun okrypterad i nätet på {host}. Ställ en omvänd proxy med https framför och ange dess adress med LOTS_ORIGIN, eller ta bort HOST.",
    "demonstration-for-ever":
      "Databasen är fylld med en påhittad kommun och kan inte bli en riktig. Ange en tom mapp med LOTS_DATA eller en tom databas med DATABASE_URL.",
    "real-for-ever":
      "Databasen hör till en riktig kommun och kan inte bli en demonstration. Ange en tom mapp med LOTS_DATA eller en tom databas med DATABASE_URL.",
    "web-not-built": "Webbsidorna är inte byggda. Starta med npm start, som bygger dem.",
    "setting-not-understood": "Lots förstår inte inställningen {setting}. I README.md står vad den kan vara.",
  },
} as const;
