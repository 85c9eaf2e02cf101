import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { submitByKey } from "./form-keys.ts";
import { Icon } from "./icon.tsx";
import { IconButton } from "./icon-button.tsx";
import css from "./panel.module.css";

/**
 * Docked beside the page (the frame's `panel`), so no modal: the page stays in use. Esc closes; when it goes, the
 * focus returns to where it was. `children` may hold one `TextArea fill`, which takes the room that is left.
 */
export function Panel(props: {
  title: ReactNode;
  /** "Utkast sparat 09.14" */
  status?: ReactNode;
  closeLabel: string;
  onClose: () => void;
  children: ReactNode;
  foot?: ReactNode;
  /** Makes the panel a form; Ctrl+Enter submits. */
  onSubmit?: () => void;
}) {
  const titleId = useId();
  const box = useRef<HTMLDivElement>(null);
  useFocusWithinThenBack(box);
  const closeByKey = (event: React.KeyboardEvent) => {
    if (event.key !== "Escape" || event.defaultPrevented) return;
    props.onClose();
  };
  const content = (
    <>
      <div className={css.body}>{props.children}</div>
      {props.foot && <footer className={css.foot}>{props.foot}</footer>}
    </>
  );
  const { onSubmit } = props;
  return (
    <div
      ref={box}
      role="dialog"
      aria-labelledby={titleId}
      tabIndex={-1}
      className={css.panel}
      onKeyDown={closeByKey}
    >
      <header className={css.head}>
        <h2 id={titleId} className={css.title}>
          {props.title}
        </h2>
        <span role="status" className={css.status}>
          {props.status && (
            <>
              <Icon name="check" size={16} />
              {props.status}
            </>
          )}
        </span>
        <IconButton icon="close" label={props.closeLabel} onPress={props.onClose} />
      </header>
      {onSubmit ? (
        <form
          className={css.content}
          noValidate
          onKeyDown={submitByKey}
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit();
          }}
        >
          {content}
        </form>
      ) : (
        <div className={css.content}>{content}</div>
      )}
    </div>
  );
}

/** Takes the focus unless a field inside already has it, and gives it back to where it was. */
function useFocusWithinThenBack(box: React.RefObject<HTMLElement | null>) {
  // Read while drawing: a field that takes the focus by itself does so before any effect.
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    const inside = box.current;
    if (!inside?.contains(document.activeElement)) inside?.focus({ preventScroll: true });
    return () => {
      const isLost = document.activeElement === document.body || inside?.contains(document.activeElement);
      if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [box, before]);
}
