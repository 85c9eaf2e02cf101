import type { RefObject } from "react";
import { Header } from "react-aria-components/Header";
import { Menu, MenuItem, MenuSection } from "react-aria-components/Menu";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { KeyHint } from "./key-hint.tsx";
import { useAnchor } from "./link.tsx";
import css from "./menu.module.css";
import type { MenuContent, MenuEntry, MenuGroup } from "./menu.tsx";
import { Popover } from "./popover.tsx";

/** A group of which nothing is left would be a rule over nothing. */
const hasEntries = ({ entries }: MenuGroup): boolean => entries.length > 0;

/** What a `Menu` opens. */
export function MenuList(
  props: MenuContent & {
    button: RefObject<HTMLButtonElement | null>;
    start: "first" | "last";
    onAct: (run: () => void) => void;
    onClose: () => void;
  },
) {
  return (
    <Popover
      isOpen
      onOpenChange={(isOpen) => isOpen || props.onClose()}
      triggerRef={props.button}
      aria-label={props.label}
      placement={props.placement ?? "bottom start"}
    >
      {props.head && <div className={css.head}>{props.head}</div>}
      <Menu
        className={css.menu ?? ""}
        aria-label={props.label}
        autoFocus={props.start}
        onClose={props.onClose}
      >
        {props.groups.filter(hasEntries).map((group, place) => (
          <MenuSection
            key={group.title ?? place}
            className={css.group ?? ""}
            {...(group.title ? {} : { "aria-label": props.label })}
          >
            {group.title && <Header className={css.title ?? ""}>{group.title}</Header>}
            {group.entries.map((entry) => (
              <Entry key={entry.id} entry={entry} onAct={props.onAct} />
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Popover>
  );
}

function Entry({ entry, onAct }: { entry: MenuEntry; onAct: (run: () => void) => void }) {
  const { onPress } = entry;
  const Anchor = useAnchor();
  return (
    <MenuItem
      id={entry.id}
      textValue={entry.word}
      className={classNames(css.entry, entry.isDanger && css.danger)}
      {...(entry.isDisabled && { isDisabled: true })}
      {...(onPress && { onAction: () => onAct(onPress) })}
      {...(entry.href && {
        href: entry.href,
        render: (domProps) =>
          "href" in domProps ? <Anchor {...domProps} href={entry.href ?? ""} /> : <div {...domProps} />,
      })}
    >
      {entry.icon ? <Icon name={entry.icon} size={16} /> : <span className={css.noIcon} />}
      <span className={css.words}>
        {entry.word}
        {entry.note && <small>{entry.note}</small>}
      </span>
      {entry.isChosen && <Icon name="check" size={16} />}
      {entry.keyHint && <KeyHint keys={entry.keyHint} />}
    </MenuItem>
  );
}
