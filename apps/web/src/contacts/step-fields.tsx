import { TextField } from "@lots/ui/text-field";
import { useTranslations } from "use-intl";
import { TypedDateField } from "../words/typed-date-field.tsx";
import css from "./quick-log.module.css";

/** The next step on one line, with the day beside it. */
export function StepFields(props: {
  text: string;
  due: string;
  dueFault: string | null;
  onText: (text: string) => void;
  onDue: (due: string) => void;
}) {
  const say = useTranslations("contacts");
  return (
    <div className={css.step}>
      <TextField label={say("step")} note={say("optional")} value={props.text} onChange={props.onText} />
      <TypedDateField
        label={say("when")}
        text={props.due}
        onTextChange={props.onDue}
        error={props.dueFault}
      />
    </div>
  );
}
