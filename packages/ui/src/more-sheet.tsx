import { Dialog } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import type { FramePlace, FrameUser, FrameWords } from "./frame-places.ts";
import { Icon } from "./icon.tsx";
import { IconButton } from "./icon-button.tsx";
import { useAnchor } from "./link.tsx";
import type { MenuEntry } from "./menu.tsx";
import css from "./more-sheet.module.css";

/** What the phone's bar has no room for: the other places, and one's own account. */
export function MoreSheet(props: {
  places: readonly FramePlace[];
  currentPlace?: string | undefined;
  user: FrameUser;
  words: FrameWords;
  onClose: () => void;
}) {
  const close = props.onClose;
  return (
    <ModalOverlay
      className={css.overlay ?? ""}
      isOpen
      onOpenChange={(isOpen) => isOpen || close()}
      isDismissable
    >
      <Modal className={css.sheet ?? ""}>
        <Dialog className={css.dialog ?? ""} aria-label={props.words.more}>
          <div className={css.head}>
            <span>
              <b>{props.user.name}</b>
              <br />
              <small>{props.user.note}</small>
            </span>
            <IconButton icon="close" label={props.words.close} onPress={close} />
          </div>
          <ul>
            {props.places.map((place) => (
              <li key={place.id}>
                <PlaceRow place={place} isCurrent={place.id === props.currentPlace} onGo={close} />
              </li>
            ))}
          </ul>
          <ul className={css.account}>
            {props.user.entries.map((entry) => (
              <li key={entry.id}>
                <EntryRow entry={entry} onGo={close} />
              </li>
            ))}
          </ul>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PlaceRow({ place, isCurrent, onGo }: { place: FramePlace; isCurrent: boolean; onGo: () => void }) {
  const Anchor = useAnchor();
  return (
    <Anchor
      href={place.href}
      className={css.row}
      onClick={onGo}
      aria-current={isCurrent ? "page" : undefined}
    >
      <Icon name={place.icon} />
      {place.word}
      {place.count ? (
        <span className={css.count} title={place.countLabel}>
          {place.count}
        </span>
      ) : null}
    </Anchor>
  );
}

function EntryRow({ entry, onGo }: { entry: MenuEntry; onGo: () => void }) {
  const Anchor = useAnchor();
  const face = (
    <>
      {entry.icon && <Icon name={entry.icon} />}
      {entry.word}
    </>
  );
  if (entry.href) {
    return (
      <Anchor href={entry.href} className={css.row} onClick={onGo}>
        {face}
      </Anchor>
    );
  }
  const act = () => {
    onGo();
    entry.onPress?.();
  };
  return (
    <button type="button" className={css.row} onClick={act} disabled={entry.isDisabled}>
      {face}
    </button>
  );
}
