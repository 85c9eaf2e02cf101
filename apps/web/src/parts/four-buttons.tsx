import { Button } from "@lots/ui/button";
import { onDemand } from "@lots/ui/on-demand";
import { type GlyphState, StateGlyph } from "@lots/ui/state-glyph";
import { StatusLine } from "@lots/ui/status-line";
import { useState } from "react";
import { useTranslations } from "use-intl";
import css from "./four-buttons.module.css";
import { useInstantActs } from "./instant-acts.ts";
import type { Part } from "./part.ts";
import type { ReportAct, Reported } from "./reported.ts";

const PartActDialog = onDemand(async () => (await import("./part-act-dialog.tsx")).PartActDialog);

const buttons = [
  { act: "onTrack", glyph: "move" },
  { act: "waitForCompany", glyph: "wait-company" },
  { act: "delay", glyph: "late" },
  { act: "decide", glyph: "done" },
] as const satisfies readonly { act: ReportAct; glyph: GlyphState }[];

/** The officer's four answers: two presses and at most a line, and each can be taken back. */
export function FourButtons(props: {
  part: Part;
  label: string;
  /** What was reported since the page was opened. */
  reported: Reported | undefined;
  onReported: (act: ReportAct, version: number) => void;
  onUndo: () => void;
}) {
  const { part, label, reported } = props;
  const say = useTranslations("parts.act");
  const sayMine = useTranslations("myParts");
  // With the part as it was when the dialog opened: what others save meanwhile is a newer version, shown beside.
  const [opened, setOpened] = useState<{ act: Exclude<ReportAct, "onTrack">; part: Part } | null>(null);
  const instant = useInstantActs();
  const press = async (act: ReportAct) => {
    if (act !== "onTrack") return setOpened({ act, part });
    const saved = await instant.run(part, "onTrack");
    if (saved !== null) props.onReported(act, saved.version);
  };
  return (
    <fieldset className={css.set} aria-label={label}>
      <legend className={css.legend}>{sayMine("how")}</legend>
      <div className={css.buttons}>
        {buttons.map(({ act, glyph }) => (
          <Button key={act} size="log" isWide onPress={() => void press(act)}>
            <span className={css.face}>
              <StateGlyph state={glyph} /> {say(act)}
            </span>
          </Button>
        ))}
      </div>
      <StatusLine
        kind={instant.said === null ? "done" : "late"}
        said={instant.said ?? (reported === undefined ? null : sayMine("saved", { how: say(reported.act) }))}
        undo={
          reported === undefined || instant.said !== null
            ? undefined
            : { word: sayMine("undo"), onPress: props.onUndo }
        }
      />
      {opened !== null && (
        <PartActDialog
          {...opened}
          onClose={() => setOpened(null)}
          onSaved={(version) => props.onReported(opened.act, version)}
        />
      )}
    </fieldset>
  );
}
