import { Button } from "react-aria-components/Button";
import { DialogTrigger } from "react-aria-components/Dialog";
import css from "./app-bar.module.css";
import type { FrameContent } from "./frame-places.ts";
import { Icon } from "./icon.tsx";
import { MoreSheet } from "./more-sheet.tsx";
import { PlaceLink, RailWord } from "./place-link.tsx";

/** The rail on the phone: the role's two places, Logga, Sök, Mer, in the same words. */
export function AppBar(props: FrameContent & { phonePlaces: readonly [string, string] }) {
  const { log, search, words } = props;
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
      <DialogTrigger>
        <Button className={css.item ?? ""}>
          <Icon name="more" />
          <RailWord word={words.more} />
        </Button>
        <MoreSheet places={rest} currentPlace={props.currentPlace} user={props.user} words={words} />
      </DialogTrigger>
    </nav>
  );
}
