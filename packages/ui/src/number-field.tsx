import { type Ref, useState } from "react";
import { useLocale } from "react-aria-components/I18nProvider";
import control from "./control.module.css";
import { FieldFrame, type FieldWords } from "./field-frame.tsx";
import css from "./number-field.module.css";
import { readNumber, writeNumber } from "./number-text.ts";

/**
 * Text that is read as a number: "1 250", "12,5". Empty is null; what is no number is NaN, so that a schema refuses
 * it instead of a wrong number being kept, and `notANumber` is shown when the field is left.
 */
export function NumberField(
  props: FieldWords & {
    value: number | null;
    onChange: (value: number | null) => void;
    onBlur?: () => void;
    notANumber: string;
    /** After the number: "mnkr", "kvm". */
    unit?: string;
    name?: string;
    id?: string;
    ref?: Ref<HTMLInputElement>;
    decimals?: number;
    isRequired?: boolean;
    isDisabled?: boolean;
  },
) {
  const { locale } = useLocale();
  const [text, setText] = useState<string | null>(null);
  const shown = text ?? writeNumber(props.value, locale);
  const isBad = text !== null && Number.isNaN(readNumber(text));
  const [wasLeft, setWasLeft] = useState(false);
  const leave = () => {
    setWasLeft(true);
    if (!isBad) setText(null);
    props.onBlur?.();
  };
  return (
    <FieldFrame {...props} error={wasLeft && isBad ? props.notANumber : props.error}>
      {(aria) => (
        <span className={control.box}>
          <input
            {...aria}
            className={`${control.bare} ${css.number}`}
            ref={props.ref}
            name={props.name}
            inputMode={props.decimals ? "decimal" : "numeric"}
            autoComplete="off"
            value={shown}
            onChange={(event) => {
              setText(event.target.value);
              props.onChange(readNumber(event.target.value));
            }}
            onBlur={leave}
            required={props.isRequired}
            disabled={props.isDisabled}
          />
          {props.unit && <span className={css.unit}>{props.unit}</span>}
        </span>
      )}
    </FieldFrame>
  );
}
