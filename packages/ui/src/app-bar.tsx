import { useState } from "react";
import css from "./app-bar.module.css";
import type { FrameContent } from "./frame-places.ts";
import { Icon } from "./icon.tsx";
import { onDemand } from "./on-demand.tsx";
import { PlaceLink, RailWord } from "./place-link.tsx";

const MoreSheet = onDemand(async () => (await import("./more-sheet.tsx")).MoreSheet);

/** The rail on the phone: the role's two places, Logga, Sök, Mer, in the same words. */
export function AppBar(props: FrameContent & { phonePlaces: readonly [string, string] }) {
  const { log, search, words } = props;
  const [isMoreOpen, setMoreOpen] = useState(false);
  const here = props.places.filter((place) => props.phonePlaces.includes(place.id));
  const rest = [...props.places.filter((place) => !props.phonePlaces.includes(place.id)), props.help];
  return (
    <nav className={css.bar} aria-label={words.places}>
      {here.map((place) => (
        <PlaceLink
          key={place.id}
          place={place}
          isCurrent={place.id === props.currentPlace}
          className={css.item}
        />
      ))}
      <button type="button" className={css.item} onClick={log.onPress}>
        <Icon name={log.icon} />
        <RailWord word={log.word} />
      </button>
      <button type="button" className={css.item} onClick={search.onPress}>
        <Icon name={search.icon} />
        <RailWord word={search.word} />
      </button>
      <button
        type="button"
        className={css.item}
        aria-haspopup="dialog"
        aria-expanded={isMoreOpen}
        onClick={() => setMoreOpen(true)}
      >
        <Icon name="more" />
        <RailWord word={words.more} />
      </button>
      {isMoreOpen && (
        <MoreSheet
          places={rest}
          currentPlace={props.currentPlace}
          user={props.user}
          words={words}
          onClose={() => setMoreOpen(false)}
        />
      )}
    </nav>
  );
}
