import type { FrameContent } from "../src/app-frame.tsx";

export const frameContent: FrameContent = {
  productName: "Lots",
  homeHref: "#",
  log: { word: "Logga", icon: "log", keys: "L", onPress: () => undefined },
  search: { word: "Sök", icon: "search", keys: "S", onPress: () => undefined },
  places: [
    {
      id: "my-day",
      href: "?page=fields",
      icon: "my-day",
      word: "Min dag",
      count: 7,
      countLabel: "7 att göra",
    },
    { id: "cases", href: "?page=actions", icon: "cases", word: "Ärenden" },
    {
      id: "my-parts",
      href: "?page=lists",
      icon: "my-parts",
      word: "Mina delar",
      count: 2,
      countLabel: "2 att svara på",
    },
    { id: "companies", href: "?page=marks", icon: "companies", word: "Företag" },
    { id: "contacts", href: "?page=charts", icon: "contacts", word: "Kontakter" },
    { id: "meeting", href: "?page=surfaces", icon: "meeting", word: "Beredning" },
    { id: "overview", href: "?page=case", icon: "overview", word: "Översikt" },
    { id: "settings", href: "?page=accent", icon: "settings", word: "Inställningar" },
  ],
  help: { id: "help", href: "#hjalp", icon: "help", word: "Hjälp" },
  user: {
    initials: "KL",
    name: "Karin Lindvall",
    note: "Lots, näringslivsenheten",
    entries: [
      { id: "profile", word: "Din profil", icon: "person", href: "#profil" },
      { id: "theme", word: "Mörkt läge", icon: "moon", onPress: () => undefined },
      { id: "out", word: "Logga ut", icon: "sign-out", onPress: () => undefined },
    ],
  },
  words: {
    skip: "Hoppa till innehållet",
    places: "Huvudmeny",
    more: "Mer",
    close: "Stäng",
    account: "Ditt konto",
  },
};
