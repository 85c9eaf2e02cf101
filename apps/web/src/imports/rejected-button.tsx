import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { useMutation } from "@tanstack/react-query";
import { useLocale, useTranslations } from "use-intl";
import { faultOf } from "../api-fault.ts";
import { useFaultText } from "../refusal-text.ts";
import type { OneImport } from "./imports.ts";
import { saveRejected } from "./rejected-file.ts";

/** The rows that were not taken as a file to mend, with the reason beside each. */
export function RejectedButton(props: { one: OneImport; count: number }) {
  const say = useTranslations("imports");
  const sayFault = useFaultText();
  const language = useLocale().startsWith("en") ? "en" : "sv";
  const name = (props.one.fileName || say("nameless")).replace(/\.\w{1,4}$/, "");
  const save = useMutation({
    mutationFn: () => saveRejected(props.one.id, language, say("rows.rejectedFile", { name })),
    meta: { isOwnOnly: true },
  });
  return (
    <>
      <Button icon="download" isPending={save.isPending} onPress={() => save.mutate()}>
        {say("rows.rejected", { count: props.count })}
      </Button>
      {save.error !== null && (
        <Notice kind="late" isAnnounced>
          {sayFault(faultOf(save.error))}
        </Notice>
      )}
    </>
  );
}
