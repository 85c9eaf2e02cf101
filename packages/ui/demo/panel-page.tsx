import { useState } from "react";
import { Button } from "../src/button.tsx";
import { DateInput } from "../src/date-input.tsx";
import { KeyHint } from "../src/key-hint.tsx";
import { Panel } from "../src/panel.tsx";
import { PickedField } from "../src/picked-field.tsx";
import { Segmented } from "../src/segmented.tsx";
import { StatusLine } from "../src/status-line.tsx";
import { Switch } from "../src/switch.tsx";
import { TextArea } from "../src/text-area.tsx";
import { TextField } from "../src/text-field.tsx";
import css from "./demo.module.css";
import { dateWords, readDate } from "./sample-dates.ts";

export function LogPanel({ onClose }: { onClose: () => void }) {
  const [note, setNote] = useState(
    "Mira undrar om taket över uteserveringen kräver nytt bygglov. Hon vill beställa före jul. Jag lovade svar på onsdag.",
  );
  const [how, setHow] = useState<"in" | "out" | "visit" | "mail" | "sms" | null>("in");
  const [when, setWhen] = useState("ons");
  const [said, setSaid] = useState<string | null>(null);
  return (
    <Panel
      title="Logga kontakt"
      status="Utkast sparat 09.14"
      closeLabel="Stäng"
      onClose={onClose}
      onSubmit={() => setSaid("Sparad på Kajkanten")}
      foot={
        <>
          <StatusLine said={said} undo={{ word: "Ångra", onPress: () => setSaid(null) }} />
          <div className={css.spread}>
            <span>Läses av kommunen</span>
            <Switch icon="eye" isOn={false} onChange={() => undefined}>
              Visa för företaget
            </Switch>
          </div>
          <div className={css.spread}>
            <span className={css.inline}>
              <Button kind="primary" size="log" type="submit">
                Spara kontakt
              </Button>
              <Button kind="plain" size="log" onPress={onClose}>
                Stäng
              </Button>
            </span>
            <KeyHint keys={["Ctrl", "Enter"]} />
          </div>
          <small>Det du skriver kan bli allmän handling.</small>
        </>
      }
    >
      <PickedField
        label="Företag eller ärende"
        icon="companies"
        word="Kajkanten Krog & Kafé AB"
        meta="26-K7QMX, uteservering"
        changeWord="Byt"
        onChange={() => undefined}
      />
      <Segmented
        label="Hur"
        isTall
        value={how}
        onChange={setHow}
        segments={[
          { value: "in", word: "Ringde in", icon: "call-in" },
          { value: "out", word: "Ringde ut", icon: "call-out" },
          { value: "visit", word: "Besök", icon: "visit" },
          { value: "mail", word: "E-post", icon: "mail" },
          { value: "sms", word: "Sms", icon: "sms" },
        ]}
      />
      <TextArea label="Vad sades?" size="log" fill value={note} onChange={setNote} autoFocus />
      <div className={css.two}>
        <TextField label="Nästa steg" note="frivilligt" value="" onChange={() => undefined} />
        <DateInput
          label="När"
          text={when}
          onTextChange={setWhen}
          read={readDate}
          today="2026-11-23"
          words={dateWords}
        />
      </div>
    </Panel>
  );
}
