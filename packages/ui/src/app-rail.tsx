import { Button } from "react-aria-components/Button";
import css from "./app-rail.module.css";
import { classNames } from "./class-names.ts";
import { FlagMark } from "./flag-mark.tsx";
import type { FrameContent } from "./frame-places.ts";
import { Icon } from "./icon.tsx";
import { useAnchor } from "./link.tsx";
import { Menu } from "./menu.tsx";
import { PlaceLink, RailWord } from "./place-link.tsx";

export function AppRail(props: FrameContent) {
  const { log, search, user, words } = props;
  const Anchor = useAnchor();
  return (
    <nav className={css.rail} aria-label={words.places}>
      <Anchor href={props.homeHref} className={css.brand}>
        <FlagMark />
        <b>{props.productName}</b>
      </Anchor>
      <button
        type="button"
        className={classNames(css.item, css.log)}
        onClick={log.onPress}
        aria-keyshortcuts={log.keys}
      >
        <Icon name={log.icon} />
        <RailWord word={log.word} />
      </button>
      <button type="button" className={css.item} onClick={search.onPress} aria-keyshortcuts={search.keys}>
        <Icon name={search.icon} />
        <RailWord word={search.word} />
      </button>
      <hr className={css.rule} />
      <ul className={css.places}>
        {props.places.map((place) => (
          <li key={place.id}>
            <PlaceLink place={place} isCurrent={place.id === props.currentPlace} className={css.item} />
          </li>
        ))}
      </ul>
      <div className={css.foot}>
        <PlaceLink place={props.help} isCurrent={props.help.id === props.currentPlace} className={css.item} />
        <Menu
          label={words.account}
          placement="right bottom"
          head={
            <>
              <b>{user.name}</b>
              <br />
              <small>{user.note}</small>
            </>
          }
          groups={[{ entries: user.entries }]}
          trigger={
            <Button
              className={css.user ?? ""}
              aria-label={`${user.initials}, ${words.account}: ${user.name}`}
            >
              {user.initials}
            </Button>
          }
        />
      </div>
    </nav>
  );
}
