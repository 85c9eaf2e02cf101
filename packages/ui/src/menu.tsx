import type { ReactElement, ReactNode } from "react";
import { Header } from "react-aria-components/Header";
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from "react-aria-components/Menu";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";
import { KeyHint } from "./key-hint.tsx";
import { useAnchor } from "./link.tsx";
import css from "./menu.module.css";
import { Popover } from "./popover.tsx";

export type MenuEntry = {
  id: string;
  word: string;
  icon?: IconName;
  /** Second line: what happens, or why it cannot be chosen. */
  note?: string;
  keyHint?: string;
  /** Either a place to go or something to do. */
  href?: string;
  onPress?: () => void;
  isChosen?: boolean;
  isDanger?: boolean;
  isDisabled?: boolean;
};

export type MenuGroup = { title?: string; entries: readonly MenuEntry[] };

/** A group of which nothing is left would be a rule over nothing. */
const hasEntries = ({ entries }: MenuGroup): boolean => entries.length > 0;

/** `trigger` is a Button or IconButton; it opens by press, arrow down or Enter. */
export function Menu(props: {
  trigger: ReactElement;
  label: string;
  groups: readonly MenuGroup[];
  head?: ReactNode;
  placement?: "bottom start" | "bottom end" | "top start" | "right bottom";
}) {
  return (
    <MenuTrigger>
      {props.trigger}
      <Popover placement={props.placement ?? "bottom start"}>
        {props.head && <div className={css.head}>{props.head}</div>}
        <AriaMenu className={css.menu ?? ""} aria-label={props.label}>
          {props.groups.filter(hasEntries).map((group, place) => (
            <MenuSection
              key={group.title ?? place}
              className={css.group ?? ""}
              {...(group.title ? {} : { "aria-label": props.label })}
            >
              {group.title && <Header className={css.title ?? ""}>{group.title}</Header>}
              {group.entries.map((entry) => (
                <Entry key={entry.id} entry={entry} />
              ))}
            </MenuSection>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  const Anchor = useAnchor();
  return (
    <MenuItem
      id={entry.id}
      textValue={entry.word}
      className={classNames(css.entry, entry.isDanger && css.danger)}
      {...(entry.isDisabled && { isDisabled: true })}
      {...(entry.onPress && { onAction: entry.onPress })}
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
