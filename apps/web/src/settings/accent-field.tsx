import { checkAccent } from "@lots/domain/municipality/accent-contrast";
import { Button } from "@lots/ui/button";
import { StateGlyph } from "@lots/ui/state-glyph";
import { TextField } from "@lots/ui/text-field";
import { useTranslations } from "use-intl";
import { setAccent } from "../shell/accent.ts";
import { AccentCheck } from "./accent-check.tsx";
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
        <input
          className={css.picker}
          type="color"
          aria-label={say("picker")}
          value={check === null ? "#000000" : props.value.toLowerCase()}
          onChange={(event) => choose(event.target.value)}
        />
      </div>
      {check !== null && (
        <p role="status" className={css.verdict}>
          <StateGlyph state={check.passes ? "done" : "late"} />
          {check.passes ? say("passes") : say("fails", { nearest: check.nearest })}
          {!check.passes && (
            <Button size="row" onPress={() => choose(check.nearest)}>
              {say("takeNearest")}
            </Button>
          )}
        </p>
      )}
      {check?.passes && <AccentCheck accent={props.value} />}
    </div>
  );
}
