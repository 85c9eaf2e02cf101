import type { IconName } from "./icon.tsx";
import type { MenuEntry } from "./menu.tsx";

export type FramePlace = {
  id: string;
  href: string;
  icon: IconName;
  word: string;
  /** Shown as a badge when above 0, and read out as `countLabel` ("7 att göra"). */
  count?: number;
  countLabel?: string;
};

/** Something done from anywhere: "Logga", "Sök". `keys` is its single key, for `aria-keyshortcuts`. */
export type FrameAct = {
  word: string;
  icon: IconName;
  keys?: string;
  onPress: () => void;
};

export type FrameUser = {
  initials: string;
  name: string;
  note: string;
  entries: readonly MenuEntry[];
};

export type FrameWords = {
  /** "Hoppa till innehållet" */
  skip: string;
  /** Names the list of places: "Huvudmeny" */
  places: string;
  /** "Mer" */
  more: string;
  /** "Stäng" */
  close: string;
  /** Names the user's menu: "Ditt konto" */
  account: string;
};

export type FrameContent = {
  productName: string;
  homeHref: string;
  log: FrameAct;
  search: FrameAct;
  places: readonly FramePlace[];
  help: FramePlace;
  user: FrameUser;
  /** The `id` of the place one is in. */
  currentPlace?: string | undefined;
  words: FrameWords;
};
