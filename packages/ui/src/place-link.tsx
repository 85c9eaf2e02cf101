import { classNames } from "./class-names.ts";
import type { FramePlace } from "./frame-places.ts";
import hidden from "./hidden.module.css";
import { Icon } from "./icon.tsx";
import { useAnchor } from "./link.tsx";
import css from "./place-link.module.css";

/** A place in the rail or the phone's bar: icon over word, with what waits there as a badge. */
export function PlaceLink(props: { place: FramePlace; isCurrent: boolean; className?: string | undefined }) {
  const Anchor = useAnchor();
  const { place, isCurrent } = props;
  return (
    <Anchor
      href={place.href}
      className={classNames(css.place, props.className)}
      aria-current={isCurrent ? "page" : undefined}
    >
      <span className={css.mark}>
        <Icon name={place.icon} />
        {place.count ? (
          <span className={css.count} aria-hidden="true">
            {place.count}
          </span>
        ) : null}
      </span>
      <RailWord word={place.word} />
      {place.count && place.countLabel ? <span className={hidden.hidden}>, {place.countLabel}</span> : null}
    </Anchor>
  );
}

/** Keeps the room of its bold self, so that choosing a place moves nothing, in any font. */
export function RailWord({ word }: { word: string }) {
  return (
    <span className={css.word} data-word={word}>
      {word}
    </span>
  );
}
