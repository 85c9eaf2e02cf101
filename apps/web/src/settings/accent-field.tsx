import { accentShades, checkAccent, measureAccent } from "@lots/ui/accent-shades";
import { Button } from "@lots/ui/button";
import { TextField } from "@lots/ui/text-field";
import { useId } from "react";
import { useTranslations } from "use-intl";
import { setAccent } from "../shell/accent.ts";
import css from "./accent-field.module.css";

/**
 * The municipality's colour, tried on the page while it is chosen. A colour that cannot be read everywhere is not
 * saved; the nearest that can is offered.
 */
export function AccentField(props: {
  value: string;
  onChange: (value: string) => void;
  label: string;
  error?: string | undefined;
}) {
  const say = useTranslations("settings.accent");
  const pickerId = useId();
  const check = checkAccent(props.value);
  const choose = (value: string) => {
    props.onChange(value);
    if (checkAccent(value)?.passes) setAccent(value.toLowerCase());
  };
  return (
    <div className={css.field}>
      <div className={css.row}>
        <TextField
          label={props.label}
          value={props.value}
          onChange={choose}
          error={props.error}
          hint={say("hint")}
        />
        <span className={css.picker}>
          <label htmlFor={pickerId}>{say("picker")}</label>
          <input
            id={pickerId}
            type="color"
            value={check === null ? "#000000" : props.value.toLowerCase()}
            onChange={(event) => choose(event.target.value)}
          />
        </span>
      </div>
      {check !== null && (
        <p role="status" className={css.verdict}>
          {check.passes
            ? say("passes", { contrast: lowestContrast(props.value) })
            : say("fails", { nearest: check.nearest })}
          {!check.passes && (
            <Button size="row" onPress={() => choose(check.nearest)}>
              {say("takeNearest")}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}

/** The tightest of all measured pairs, in both themes. */
const lowestContrast = (hex: string): number =>
  Math.min(...measureAccent(accentShades(hex)).map(({ measured }) => Math.floor(measured * 10) / 10));
