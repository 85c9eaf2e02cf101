import { Button } from "@lots/ui/button";
import { Dialog } from "@lots/ui/dialog";
import type { IconName } from "@lots/ui/icon";
import { Notice } from "@lots/ui/notice";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import css from "./act-dialog.module.css";

/** The frame of an act that is asked about first: what it is, what follows, the fields, one filled button. */
export function ActDialog(props: {
  title: string;
  sentence?: ReactNode;
  /** "Spara" unless said. */
  act?: string | undefined;
  icon?: IconName;
  said: string | null;
  isBusy: boolean;
  onClose: () => void;
  onSubmit: () => void;
  children?: ReactNode;
  size?: "narrow" | "wide";
}) {
  const say = useTranslations("shell");
  return (
    <Dialog
      isOpen
      size={props.size ?? "narrow"}
      onClose={props.onClose}
      closeLabel={say("cancel")}
      title={props.title}
      sentence={props.sentence}
      onSubmit={props.onSubmit}
      foot={
        <>
          <Button kind="plain" onPress={props.onClose}>
            {say("cancel")}
          </Button>
          <Button kind="primary" icon={props.icon} type="submit" isPending={props.isBusy}>
            {props.act ?? say("save")}
          </Button>
        </>
      }
    >
      <div className={css.form}>
        {props.children}
        {props.said !== null && (
          <Notice kind="late" isAnnounced>
            {props.said}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}
