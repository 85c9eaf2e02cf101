import { Button } from "@lots/ui/button";
import { Dialog } from "@lots/ui/dialog";
import { Notice } from "@lots/ui/notice";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Fault } from "../api-fault.ts";
import { ChangedMeanwhile, type Compared, type CurrentPart, currentPart } from "./changed-meanwhile.tsx";
import css from "./part.module.css";

/** The frame of what one reports on a part; says who saved first when somebody did, and keeps what was typed. */
export function PartDialogFrame(props: {
  title: string;
  sentence?: string;
  act?: string;
  said: string | null;
  fault: Fault | null;
  isBusy: boolean;
  onClose: () => void;
  /** `version`: the row's own now, when the writer has seen it and saves all the same. */
  onSave: (version?: number) => void;
  /** The writer's words beside those that were saved meanwhile. */
  compare?: (now: CurrentPart) => readonly Compared[];
  children: ReactNode;
  size?: "narrow" | "wide";
}) {
  const say = useTranslations("parts.form");
  return (
    <Dialog
      isOpen
      size={props.size ?? "narrow"}
      onClose={props.onClose}
      closeLabel={say("cancel")}
      title={props.title}
      sentence={props.sentence}
      onSubmit={() => props.onSave()}
      foot={
        <>
          <Button kind="plain" onPress={props.onClose}>
            {say("cancel")}
          </Button>
          <Button kind="primary" type="submit" isPending={props.isBusy}>
            {props.act ?? say("save")}
          </Button>
        </>
      }
    >
      <div className={css.form}>
        {props.children}
        <ChangedMeanwhile fault={props.fault} compare={props.compare} onUseMine={props.onSave} />
        {props.said !== null && currentPart(props.fault) === null && (
          <Notice kind="late" isAnnounced>
            {props.said}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}
