import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components/Button";
import css from "./button.module.css";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";
import { KeyHint } from "./key-hint.tsx";

export type ButtonKind = "primary" | "secondary" | "plain" | "danger";
export type ButtonSize = "row" | "normal" | "log";

export type ButtonProps = Omit<AriaButtonProps, "className" | "style" | "children"> & {
  /** The one filled button of a screen is `primary`; `danger` is for what cannot be undone. */
  kind?: ButtonKind | undefined;
  /** 28, 36 or 44 px; on touch all are 44. */
  size?: ButtonSize | undefined;
  icon?: IconName | undefined;
  iconAfter?: IconName | undefined;
  /** The key that does the same, shown beside the word. */
  keyHint?: string | undefined;
  isWide?: boolean | undefined;
  children: ReactNode;
  "aria-keyshortcuts"?: string | undefined;
};

export function buttonClass(kind: ButtonKind, size: ButtonSize, isWide = false): string {
  return classNames(css.button, css[kind], css[size], isWide && css.wide);
}

/**
 * Pressing while `isPending` does nothing; the word stays, so nothing jumps. React Aria's own `isPending` reads out a
 * progress bar that is not there: an empty image in its live region.
 */
export function Button(props: ButtonProps) {
  const { kind = "secondary", size = "normal", icon, iconAfter, keyHint, isWide, children, ...asked } = props;
  const { isPending = false, onPress, ...rest } = asked;
  return (
    <AriaButton
      {...rest}
      {...(isPending ? { "aria-disabled": true, type: "button" } : onPress !== undefined && { onPress })}
      className={classNames(buttonClass(kind, size, isWide), isPending && css.pending)}
    >
      <ButtonFace icon={icon} iconAfter={iconAfter} keyHint={keyHint} size={size}>
        {children}
      </ButtonFace>
    </AriaButton>
  );
}

export function ButtonFace(props: {
  icon?: IconName | undefined;
  iconAfter?: IconName | undefined;
  keyHint?: string | undefined;
  size: ButtonSize;
  children: ReactNode;
}) {
  return (
    <>
      {props.icon && <Icon name={props.icon} size={props.size === "log" ? 20 : 16} />}
      <span>{props.children}</span>
      {props.keyHint && <KeyHint keys={props.keyHint} />}
      {props.iconAfter && <Icon name={props.iconAfter} size={16} />}
    </>
  );
}
