import type { ReactNode } from "react";
import { Popover as AriaPopover, type PopoverProps } from "react-aria-components/Popover";
import { classNames } from "./class-names.ts";
import css from "./popover.module.css";

/** The raised box of menus, lists and the calendar. Inside a trigger it finds its place by itself. */
export function Popover(
  props: Omit<PopoverProps, "className" | "style" | "children"> & {
    hasPadding?: boolean;
    children: ReactNode;
  },
) {
  const { hasPadding, ...rest } = props;
  return <AriaPopover offset={4} {...rest} className={classNames(css.popover, hasPadding && css.padded)} />;
}
