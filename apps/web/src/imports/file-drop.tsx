import { Button } from "@lots/ui/button";
import { Icon } from "@lots/ui/icon";
import { Notice } from "@lots/ui/notice";
import { useMutation } from "@tanstack/react-query";
import { type DragEvent, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { faultOf } from "../api-fault.ts";
import { useFaultText } from "../refusal-text.ts";
import css from "./file-drop.module.css";
import { uploadList } from "./upload-list.ts";

/** Choosing the list, with the button or by dropping it: it is sent at once, and nothing of it is in Lots yet. */
export function FileDrop(props: { onKept: (importId: string) => void }) {
  const say = useTranslations("imports.start");
  const sayFault = useFaultText();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const upload = useMutation({
    mutationFn: uploadList,
    onSuccess: ({ importId }) => props.onKept(importId),
  });
  const send = (file: File | undefined) => {
    if (file !== undefined && !upload.isPending) upload.mutate(file);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    send(event.dataTransfer.files[0]);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is beside the button, not instead of it. */}
      <div
        className={css.box}
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <div className={css.choose}>
          <Button
            kind="primary"
            icon="upload"
            isPending={upload.isPending}
            onPress={() => input.current?.click()}
          >
            {say("choose")}
          </Button>
          <span className={css.drop}>{say("drop")}</span>
        </div>
        <p className={css.limits}>
          {upload.isPending ? (
            <span role="status" className={css.sending}>
              <Icon name="clock" size={16} /> {say("sending", { name: upload.variables.name })}
            </span>
          ) : (
            say("limits")
          )}
        </p>
        <input
          ref={input}
          type="file"
          accept=".csv,.txt,text/csv,text/plain"
          aria-label={say("file")}
          hidden
          onChange={(event) => {
            send(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
      </div>
      {upload.error !== null && (
        <Notice kind="late" isAnnounced>
          {sayFault(faultOf(upload.error))}
        </Notice>
      )}
    </>
  );
}
