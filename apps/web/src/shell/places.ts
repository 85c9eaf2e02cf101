import type { FramePlace } from "@lots/ui/app-frame";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { hasRole, type Me, may, useMe } from "../session/me.ts";

export type PlaceId =
  | "myDay"
  | "cases"
  | "myParts"
  | "companies"
  | "contacts"
  | "overview"
  | "users"
  | "units"
  | "settings"
  | "help";

type Place = {
  readonly id: PlaceId;
  readonly path: string;
  readonly icon: FramePlace["icon"];
  /** After `G`: the letter on a Swedish keyboard, and one that every keyboard has. */
  readonly keys: readonly string[];
  readonly isFor: (me: Me) => boolean;
};

/** The main navigation in its order; each person sees the places that the role may use. */
const allPlaces: readonly Place[] = [
  { id: "myDay", path: paths.myDay, icon: "my-day", keys: ["d"], isFor: (me) => hasRole(me, "pilot") },
  { id: "cases", path: paths.cases, icon: "cases", keys: ["ä", "c"], isFor: (me) => may(me, "cases.read") },
  {
    id: "myParts",
    path: paths.myParts,
    icon: "my-parts",
    keys: ["m"],
    isFor: (me) => may(me, "parts.edit"),
  },
  {
    id: "companies",
    path: paths.companies,
    icon: "companies",
    keys: ["f"],
    isFor: (me) => may(me, "contacts.read"),
  },
  {
    id: "contacts",
    path: paths.contacts,
    icon: "contacts",
    keys: ["k"],
    isFor: (me) => may(me, "contacts.read"),
  },
  {
    id: "overview",
    path: paths.overview,
    icon: "overview",
    keys: ["ö", "o"],
    isFor: (me) => may(me, "overview.read"),
  },
  {
    id: "users",
    path: paths.settingsUsers,
    icon: "persons",
    keys: ["p"],
    isFor: (me) => may(me, "users.change"),
  },
  {
    id: "units",
    path: paths.settingsUnits,
    icon: "unit",
    keys: ["e"],
    isFor: (me) => may(me, "units.change"),
  },
  { id: "settings", path: paths.settings, icon: "settings", keys: ["i"], isFor: () => true },
];

export const placesOf = (me: Me): readonly Place[] => allPlaces.filter((place) => place.isFor(me));

/** The place that an address belongs to: `/arenden/26-K7QMX` is in Ärenden. The first that fits: Personer before Inställningar. */
export function placeAt(pathname: string): PlaceId | undefined {
  if (pathname.startsWith(paths.help) || pathname.startsWith(paths.whoSeesWhat)) return "help";
  return allPlaces.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`))?.id;
}

/** The two places that the phone's bar has room for, by role. */
export function phonePlacesOf(me: Me): readonly [PlaceId, PlaceId] {
  if (hasRole(me, "pilot")) return ["myDay", "cases"];
  if (hasRole(me, "manager")) return ["overview", "cases"];
  if (hasRole(me, "officer")) return ["myParts", "cases"];
  return ["users", "units"];
}

export function useFramePlaces(): readonly FramePlace[] {
  const say = useTranslations("shell");
  const me = useMe();
  const waiting: Partial<Record<PlaceId, { count: number; countLabel: string }>> = {
    myDay: { count: me.counts.myDay, countLabel: say("waiting.myDay", { count: me.counts.myDay }) },
    myParts: { count: me.counts.myParts, countLabel: say("waiting.myParts", { count: me.counts.myParts }) },
  };
  return placesOf(me).map(({ id, path, icon }) => ({
    id,
    href: path,
    icon,
    word: say(`place.${id}`),
    ...waiting[id],
  }));
}
