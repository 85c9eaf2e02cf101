import { type ReactNode, useId } from "react";
import { Dialog as AriaDialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { classNames } from "./class-names.ts";
import css from "./dialog.module.css";
import { submitByKey } from "./form-keys.ts";
import { IconButton } from "./icon-button.tsx";

export type DialogProps = {
  isOpen: boolean;
  /** The cross and Esc; a press beside does nothing, since one may have written something. */
  onClose: () => void;
  closeLabel: string;
  title: ReactNode;
  sentence?: ReactNode;
  children: ReactNode;
  /** Beside the form: exactly what is sent. Below it on the phone. */
  preview?: { title: ReactNode; sentence?: ReactNode; body: ReactNode };
  /** At the left of the foot: what happens and what does not. */
  footNote?: ReactNode;
  foot?: ReactNode;
  /** Makes the dialog a form; Ctrl+Enter submits. */
  onSubmit?: () => void;
  size?: "narrow" | "wide";
};

/** Only when something is sent away or cannot be undone; all else docks in a `panel`. */
export function Dialog(props: DialogProps) {
  return (
    <ModalOverlay
      className={css.overlay ?? ""}
      isOpen={props.isOpen}
      onOpenChange={(isOpen) => isOpen || props.onClose()}
    >
      <Modal className={classNames(css.modal, (props.size === "wide" || props.preview) && css.wide)}>
        <AriaDialog className={css.dialog ?? ""}>
          <header className={css.head}>
            <div>
              <Heading slot="title" level={2} className={css.title ?? ""}>
                {props.title}
              </Heading>
              {props.sentence && <p className={css.sentence}>{props.sentence}</p>}
            </div>
            <IconButton icon="close" label={props.closeLabel} onPress={props.onClose} />
          </header>
          <DialogForm {...props} />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function DialogForm(props: DialogProps) {
  const previewId = useId();
  const content = (
    <>
      <div className={css.body}>
        <div className={css.form}>{props.children}</div>
        {props.preview && (
          <section className={css.preview} aria-labelledby={previewId}>
            <h3 id={previewId} className={css.previewTitle}>
              {props.preview.title}
            </h3>
            {props.preview.sentence && <p className={css.previewSentence}>{props.preview.sentence}</p>}
            {props.preview.body}
          </section>
        )}
      </div>
      {props.foot && (
        <footer className={css.foot}>
          <div className={css.note}>{props.footNote}</div>
          <div className={css.actions}>{props.foot}</div>
        </footer>
      )}
    </>
  );
  const { onSubmit } = props;
  if (!onSubmit) return <div className={css.content}>{content}</div>;
  return (
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
  );
}
