import type { ReactNode, Ref } from "react";
import { Icon, type IconName } from "./icon.tsx";
import css from "./switch.module.css";

/** Acts at once, without a save button. */
export function Switch(props: {
  children: ReactNode;
  icon?: IconName;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  isDisabled?: boolean;
  name?: string;
  id?: string;
  ref?: Ref<HTMLInputElement>;
}) {
  return (
    <label className={css.row}>
      {props.icon && <Icon name={props.icon} size={16} />}
      <span>{props.children}</span>
      <input
        className={css.switch}
        type="checkbox"
        role="switch"
        id={props.id}
        name={props.name}
        ref={props.ref}
        checked={props.isOn}
        aria-checked={props.isOn}
        onChange={(event) => props.onChange(event.target.checked)}
        disabled={props.isDisabled}
      />
    </label>
  );
}
