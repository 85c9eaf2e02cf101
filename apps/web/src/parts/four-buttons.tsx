import { Button } from "@lots/ui/button";
import { onDemand } from "@lots/ui/on-demand";
import { type GlyphState, StateGlyph } from "@lots/ui/state-glyph";
import { StatusLine } from "@lots/ui/status-line";
import { useState } from "react";
import { useTranslations } from "use-intl";
import css from "./four-buttons.module.css";
import { useInstantActs } from "./instant-acts.ts";
import type { Part } from "./part.ts";

const DecideDialog = onDemand(async () => (await import("./report-dialog.tsx")).DecideDialog);
const DelayDialog = onDemand(async () => (await import("./report-dialog.tsx")).DelayDialog);
const WaitForCompanyDialog = onDemand(async () => (await import("./report-dialog.tsx")).WaitForCompanyDialog);

const buttons = [
  { act: "onTrack", glyph: "move" },
  { act: "waitForCompany", glyph: "wait-company" },
  { act: "delay", glyph: "late" },
  { act: "decide", glyph: "done" },
] as const satisfies readonly { act: string; glyph: GlyphState }[];

type Act = (typeof buttons)[number]["act"];

/** The officer's four answers: two presses and at most a line (ux.md B5). */
export function FourButtons({ part, label }: { part: Part; label: string }) {
  const say = useTranslations("parts.act");
  const sayMine = useTranslations("myParts");
  const [opened, setOpened] = useState<Exclude<Act, "onTrack"> | null>(null);
  const [isSaved, setSaved] = useState(false);
  const instant = useInstantActs();
  const close = () => setOpened(null);
  const press = async (act: Act) => {
    setSaved(false);
    if (act !== "onTrack") return setOpened(act);
    setSaved(await instant.run(part, "onTrack"));
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
        said={instant.said ?? (isSaved ? sayMine("saved") : null)}
      />
      {opened === "waitForCompany" && <WaitForCompanyDialog part={part} onClose={close} />}
      {opened === "delay" && <DelayDialog part={part} onClose={close} />}
      {opened === "decide" && <DecideDialog part={part} onClose={close} />}
    </fieldset>
  );
}
