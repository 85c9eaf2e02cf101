import { AgeSquare } from "../src/age-square.tsx";
import { Ball } from "../src/ball.tsx";
import { ClockMark } from "../src/clock-mark.tsx";
import { PageBody } from "../src/page-body.tsx";
import { PageHeader } from "../src/page-header.tsx";
import { PhaseSteps } from "../src/phase-steps.tsx";
import { PromiseMark } from "../src/promise-mark.tsx";
import { SandBox } from "../src/sand-box.tsx";
import { SectionHead } from "../src/section-head.tsx";
import { type GlyphState, StateGlyph } from "../src/state-glyph.tsx";
import { type Fact, ThreeFacts } from "../src/three-facts.tsx";
import css from "./demo.module.css";

const states: [GlyphState, string][] = [
  ["rest", "Ej påbörjad"],
  ["rest-dropped", "Utgår"],
  ["rest-paused", "Vilande"],
  ["move", "Pågår"],
  ["wait-company", "Väntar på företaget"],
  ["wait-other", "Väntar på annan"],
  ["late", "3 dagar sent"],
  ["done", "Beslutad"],
];
const facts: [Fact, Fact, Fact] = [
  {
    mark: <Ball />,
    label: "Bollen ligger hos",
    value: "Företaget",
    meta: "sedan 9 november, 14 dagar. Svarar på Miljös frågor.",
    more: <a href="#fler">och 2 till</a>,
  },
  {
    mark: <PromiseMark />,
    label: "Nästa besked till företaget",
    value: "Fredag 27 november",
    meta: "om 4 dagar. Elanslutning: steg och tid.",
  },
  { mark: <ClockMark />, label: "Närmaste väntade datum", value: "inget datum satt" },
];
const phases = [
  { id: "inquiry", word: "Förfrågan" },
  { id: "exploration", word: "Utredning" },
  { id: "permits", word: "Tillstånd" },
  { id: "building", word: "Genomförande" },
  { id: "opening", word: "Driftstart" },
];

export function MarksPage() {
  return (
    <PageBody aside={<SectionHead title="Hinder" rule="hairline" />} asideLabel="Vid sidan">
      <PageHeader
        title="Vänerhem Batterikomponenter AB – etablering"
        sentence="Märkena är desamma överallt."
      />
      <div className={css.stack}>
        <PhaseSteps steps={phases} current="permits" label="Fas" doneWord="passerad" />
        <ThreeFacts facts={facts} />
        <ul className={css.row}>
          {states.map(([state, word]) => (
            <li key={state} className={css.inline}>
              <StateGlyph state={state} /> {word}
            </li>
          ))}
        </ul>
        <ul className={css.row}>
          {states.map(([state]) => (
            <li key={state} className={css.inline}>
              <StateGlyph state={state} size={20} />
              <StateGlyph state={state} size={12} />
            </li>
          ))}
        </ul>
        <div className={css.row}>
          <Ball size={12} /> <Ball /> <Ball size={20} />
          <PromiseMark /> <PromiseMark kind="given" /> <PromiseMark tone="late" />{" "}
          <PromiseMark tone="muted" />
          <ClockMark /> <ClockMark kind="may-start" /> <ClockMark tone="late" /> <ClockMark size={12} />
          <AgeSquare age={1} /> <AgeSquare age={2} /> <AgeSquare age={3} /> <AgeSquare age={4} />
          <AgeSquare age={3} size={14} />
        </div>
        <SandBox title="Gemensamt besked" readWord="Företaget läser" meta="13 november">
          Bygglovet beslutas senast 15 januari.
          <PhaseSteps steps={phases} current="permits" label="Fas" doneWord="passerad" on="sand" />
        </SandBox>
        <div className={css.card}>
          <p>Vänerhem Batterikomponenter AB</p>
          <h2>Anmälan C-verksamhet: har ni allt ni behöver från företaget?</h2>
          <ThreeFacts
            size="card"
            facts={[
              { mark: <Ball />, label: "Bollen hos", value: "Företaget", meta: "14 dagar" },
              {
                mark: <PromiseMark />,
                label: "Nästa besked",
                value: "20 nov",
                meta: "3 dagar sent",
                isLate: true,
              },
              { mark: <ClockMark />, label: "Klocka", value: "53 dagar", meta: "bygglov" },
            ]}
          />
        </div>
      </div>
    </PageBody>
  );
}
