import type { Ref } from "react";
import { Button, type ButtonProps } from "react-aria-components/Button";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";
import css from "./icon-button.module.css";

/** Only for close, more, chevrons and the calendar: all else carries its word. `label` is its accessible name. */
export function IconButton(
  props: Omit<ButtonProps, "className" | "style" | "children" | "aria-label"> & {
    icon: IconName;
    label: string;
    size?: "row" | "normal";
    isBordered?: boolean;
    ref?: Ref<HTMLButtonElement>;
  },
) {
  const { icon, label, size = "normal", isBordered, ...rest } = props;
  return (
    <Button
      {...rest}
      aria-label={label}
      className={classNames(css.button, css[size], isBordered && css.bordered)}
    >
      <Icon name={icon} size={size === "row" ? 16 : 20} />
    </Button>
  );
}
