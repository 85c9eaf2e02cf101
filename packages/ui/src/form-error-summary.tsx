import { type ReactNode, useEffect, useRef } from "react";
import css from "./form-error-summary.module.css";
import { Icon } from "./icon.tsx";

export type FieldFault = { fieldId: string; said: ReactNode };

/**
 * Over a form that was not saved: each line leads to its field. Takes the focus when `attempt` changes (count the
 * saves), so that it is read aloud.
 */
export function FormErrorSummary(props: {
  title: ReactNode;
  faults: readonly FieldFault[];
  attempt: number;
}) {
  const box = useRef<HTMLDivElement>(null);
  const isShown = props.faults.length > 0;
  useEffect(() => {
    if (isShown && props.attempt > 0) box.current?.focus();
  }, [isShown, props.attempt]);
  if (!isShown) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className={css.box}>
      <p className={css.title}>
        <Icon name="warning" size={20} />
        {props.title}
      </p>
      <ul>
        {props.faults.map((fault) => (
          <li key={fault.fieldId}>
            <a href={`#${fault.fieldId}`} onClick={(event) => goToField(event, fault.fieldId)}>
              {fault.said}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A fieldset takes no focus: then its first control does. */
function goToField(event: React.MouseEvent, fieldId: string) {
  event.preventDefault();
  const field = document.getElementById(fieldId);
  const target = field?.matches("input, textarea, select, button")
    ? field
    : field?.querySelector<HTMLElement>("input, textarea, select, button");
  target?.scrollIntoView({ block: "center" });
  target?.focus({ preventScroll: true });
}
