import { hasRole, type Me } from "./session/me.ts";

/** Every address of the application, once. */
export const paths = {
  signIn: "/logga-in",
  setUp: "/kom-igang",
  oneTimeLink: "/engangslank",
  myDay: "/min-dag",
  cases: "/arenden",
  newCase: "/arenden/nytt",
  caseFile: (number: string) => `/arenden/${number}`,
  myParts: "/mina-delar",
  handoff: (id: string) => `/overlamning/${id}`,
  ask: (id: string) => `/fraga/${id}`,
  companies: "/foretag",
  company: (id: string) => `/foretag/${id}`,
  contacts: "/kontakter",
  contact: (id: string) => `/kontakter/${id}`,
  logContact: "/logga",
  importContacts: "/importera",
  importOne: (id: string) => `/importera/${id}`,
  overview: "/oversikt",
  settings: "/installningar",
  settingsUsers: "/installningar/personer",
  newUser: "/installningar/personer?person=ny",
  settingsUnits: "/installningar/enheter",
  settingsMunicipality: "/installningar/kommunen",
  whoSeesWhat: "/vem-ser-vad",
  help: "/hjalp",
} as const;

/** Where one lands after signing in (heart.md D). */
export function startPathOf(me: Me): string {
  if (hasRole(me, "pilot")) return paths.myDay;
  if (hasRole(me, "manager")) return paths.overview;
  if (hasRole(me, "officer")) return paths.myParts;
  return paths.settings;
}

/** Sign-in that leads back to where one was. */
export const signInPath = (back: string): string =>
  back === "/" ? paths.signIn : `${paths.signIn}?${new URLSearchParams({ till: back })}`;

/** Only an address of our own: `//elsewhere` and `https:…` are not followed. */
export const backPath = (till: string | null): string | null =>
  till !== null && /^\/(?![/\\])/.test(till) ? till : null;
