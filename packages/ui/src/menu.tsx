import { type ReactElement, type ReactNode, useRef, useState } from "react";
import { ButtonContext } from "react-aria-components/Button";
import { flushSync } from "react-dom";
import type { IconName } from "./icon.tsx";
import { onDemand } from "./on-demand.tsx";

const MenuList = onDemand(async () => (await import("./menu-list.tsx")).MenuList);

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

export type MenuContent = {
  label: string;
  groups: readonly MenuGroup[];
  head?: ReactNode;
  placement?: "bottom start" | "bottom end" | "top start" | "right bottom";
};

/** `trigger` is a Button or IconButton; it opens by press, arrow down or Enter. */
export function Menu({ trigger, ...content }: MenuContent & { trigger: ReactElement }) {
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState<"first" | "last" | null>(null);
  const close = () => setOpened(null);
  // Closed first, with the focus back on the button: a dialog that opens now gives it back there.
  const act = (run: () => void) => {
    flushSync(close);
    button.current?.focus();
    run();
  };
  return (
    <>
      <ButtonContext
        value={{
          ref: button,
          "aria-haspopup": "menu",
          "aria-expanded": opened !== null,
          isPressed: opened !== null,
          onPress: () => setOpened("first"),
          onKeyDown: (event) => {
            if (event.key === "ArrowDown") setOpened("first");
            else if (event.key === "ArrowUp") setOpened("last");
            else event.continuePropagation();
          },
        }}
      >
        {trigger}
      </ButtonContext>
      {opened !== null && (
        <MenuList {...content} button={button} start={opened} onAct={act} onClose={close} />
      )}
    </>
  );
}
