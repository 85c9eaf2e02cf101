import { StatusLine } from "@lots/ui/status-line";
import { useTranslations } from "use-intl";
import type { Reported } from "./reported.ts";

/** "Nordkyl Livsmedel AB, Bygglov: Klar · Ångra", where the card stood before the part was done. */
export function ReportedLine(props: { report: Reported; onUndo: () => void }) {
  const say = useTranslations("myParts");
  const sayAct = useTranslations("parts.act");
  const { name, act } = props.report;
  return (
    <StatusLine
      said={say("reported", { name, how: sayAct(act) })}
      undo={{ word: say("undo"), onPress: props.onUndo }}
    />
  );
}
