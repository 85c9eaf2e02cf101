import { useState } from "react";
import { Button } from "../src/button.tsx";
import { CheckBox } from "../src/check-box.tsx";
import { ComboBox } from "../src/combo-box.tsx";
import { DateInput } from "../src/date-input.tsx";
import { FormErrorSummary } from "../src/form-error-summary.tsx";
import { NumberField } from "../src/number-field.tsx";
import { PageBody } from "../src/page-body.tsx";
import { PageHeader } from "../src/page-header.tsx";
import { PickedField } from "../src/picked-field.tsx";
import { RadioGroup } from "../src/radio-group.tsx";
import { SearchField } from "../src/search-field.tsx";
import { SectionHead } from "../src/section-head.tsx";
import { Segmented } from "../src/segmented.tsx";
import { Select } from "../src/select.tsx";
import { StateGlyph } from "../src/state-glyph.tsx";
import { Switch } from "../src/switch.tsx";
import { TextArea } from "../src/text-area.tsx";
import { TextField } from "../src/text-field.tsx";
import css from "./demo.module.css";
import { dateWords, readDate } from "./sample-dates.ts";

const companies = [
  { id: "1", word: "Kajkanten Krog & Kafé AB", meta: "26-K7QMX, uteservering", end: "fre 20 nov" },
  { id: "2", word: "Nordkyl Livsmedel AB", meta: "556610-8855", end: "ons 18 nov" },
  { id: "3", word: "Vänerhem Batterikomponenter AB", meta: "26-B2HPR, etablering" },
];

export function FieldsPage() {
  const [text, setText] = useState("Anslut tomten till vatten och avlopp");
  const [note, setNote] = useState(
    "Mira undrar om taket över uteserveringen kräver nytt bygglov. Hon vill beställa före jul.",
  );
  const [how, setHow] = useState<"in" | "out" | "visit" | "mail" | "sms" | null>("in");
  const [view, setView] = useState<"list" | "board" | null>("list");
  const [ticked, setTicked] = useState(true);
  const [isOn, setOn] = useState(false);
  const [jobs, setJobs] = useState<number | null>(1250);
  const [when, setWhen] = useState("ons");
  const [bad, setBad] = useState("i höst");
  const [query, setQuery] = useState("");
  const [company, setCompany] = useState("");
  const [reach, setReach] = useState<"municipality" | "involved" | null>("municipality");
  const [to, setTo] = useState<"va" | "miljo" | "bygg" | null>("va");
  const [status, setStatus] = useState<"move" | "wait" | null>("move");
  const found = companies.filter((each) => each.word.toLowerCase().includes(company.toLowerCase()));
  return (
    <PageBody aside={<SectionHead title="Möten idag" rule="hairline" />} asideLabel="Vid sidan">
      <PageHeader
        title="Måndag 23 november"
        beside="vecka 48"
        sentence="Två besked är lovade idag. Ett skulle ha lämnats i fredags."
        crumbs={[{ word: "Ärenden", href: "#" }, { word: "26-K7QMX, etablering" }]}
        crumbsLabel="Var du är"
        actions={
          <>
            <Button kind="plain" icon="eye">
              Se som företaget
            </Button>
            <Button icon="handoff">Lämna över</Button>
            <Button kind="primary" icon="log" keyHint="L">
              Logga kontakt
            </Button>
          </>
        }
      />
      <div className={css.form}>
        <FormErrorSummary
          title="Två saker behöver ändras. Det du har skrivit finns kvar."
          attempt={0}
          faults={[
            { fieldId: "purpose", said: "Skriv syftet på en rad." },
            { fieldId: "reach", said: "Välj vilka som ser ärendet." },
          ]}
        />
        <SearchField
          label="Sök företag, person eller telefon"
          placeholder="Vem talade du med? Företag, person eller telefon"
          clearLabel="Töm"
          value={query}
          onChange={setQuery}
          size="log"
        />
        <ComboBox
          label="Företag eller ärende"
          icon="companies"
          text={company}
          onTextChange={setCompany}
          onChoose={(id) => setCompany(companies.find((each) => each.id === id)?.word ?? "")}
          groups={[{ title: company ? "Träffar" : "Senast", options: found }]}
          create={company.length > 2 ? { word: `Skapa ${company} …`, onChoose: () => undefined } : undefined}
          words={{
            count: (count) => (count === 1 ? "1 träff" : `${count} träffar`),
            loading: "Söker …",
            none: "Ingen träff. Skriv minst tre tecken för att skapa.",
          }}
        />
        <PickedField
          label="Företag eller ärende"
          icon="companies"
          word="Kajkanten Krog & Kafé AB"
          meta="26-K7QMX, uteservering"
          changeWord="Byt"
          onChange={() => undefined}
        />
        <CheckBox isChecked={ticked} onChange={setTicked} hint="Beskedet räknas som lämnat idag.">
          Svar på lovat besked 20 nov: <b>Får uteserveringen ha tak?</b>
        </CheckBox>
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
        <TextArea
          label="Vad sades?"
          value={note}
          onChange={setNote}
          size="log"
          limit={{
            max: 100,
            say: (left) => (left < 0 ? `${-left} tecken för mycket` : `${left} tecken kvar`),
          }}
        />
        <div className={css.two}>
          <TextField label="Nästa steg" note="frivilligt" value={text} onChange={setText} />
          <DateInput
            label="När"
            text={when}
            onTextChange={setWhen}
            read={readDate}
            today="2026-11-23"
            words={dateWords}
          />
          <DateInput
            label="Nästa besked"
            text={bad}
            onTextChange={setBad}
            read={readDate}
            today="2026-11-23"
            words={dateWords}
            hint="Dagen företaget hör av er igen."
          />
          <NumberField
            label="Planerade jobb"
            value={jobs}
            onChange={setJobs}
            unit="jobb"
            notANumber="Skriv ett tal, till exempel 1 250."
          />
          <Select
            label="Till"
            value={to}
            onChange={setTo}
            placeholder="Välj enhet"
            groups={[
              {
                title: "Enheter",
                options: [
                  { value: "va", word: "Tekniska/VA", meta: "enhetens kö" },
                  { value: "miljo", word: "Miljö", meta: "enhetens kö" },
                ],
              },
              { title: "Personer", options: [{ value: "bygg", word: "Anna Sjögren", meta: "Byggkontoret" }] },
            ]}
          />
          <Select
            label="Status"
            kind="plain"
            value={status}
            onChange={setStatus}
            placeholder="Välj"
            groups={[
              {
                options: [
                  { value: "move", word: "Pågår", mark: <StateGlyph state="move" /> },
                  { value: "wait", word: "Väntar på företaget", mark: <StateGlyph state="wait-company" /> },
                ],
              },
            ]}
          />
          <TextField
            id="purpose"
            label="Syfte på en rad"
            value=""
            onChange={() => undefined}
            error="Skriv vad mottagaren ska göra, på en rad."
          />
          <TextField label="Diarienummer" value="BN 2026-412" onChange={() => undefined} isDisabled />
        </div>
        <RadioGroup
          id="reach"
          label="Räckvidd"
          hint="Du kan ändra det senare."
          value={reach}
          onChange={setReach}
          choices={[
            { value: "municipality", word: "Kommunen", note: "All personal i kommunen ser ärendet." },
            { value: "involved", word: "Berörda", note: "Lotsar och enheter som har en del i det." },
          ]}
        />
        <div className={css.row}>
          <Switch icon="eye" isOn={isOn} onChange={setOn}>
            Visa för företaget
          </Switch>
          <Switch isOn={!isOn} onChange={(on) => setOn(!on)}>
            Mejla
          </Switch>
          <Segmented
            label="Visning"
            isLabelHidden
            isInline
            value={view}
            onChange={setView}
            segments={[
              { value: "list", word: "Lista", icon: "list" },
              { value: "board", word: "Tavla", icon: "board" },
            ]}
          />
        </div>
      </div>
    </PageBody>
  );
}
