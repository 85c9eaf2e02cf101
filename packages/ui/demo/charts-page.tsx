import { AgeBars } from "../src/age-bars.tsx";
import { ageOf } from "../src/age-square.tsx";
import { ChartFrame } from "../src/chart-frame.tsx";
import { ClockMark } from "../src/clock-mark.tsx";
import { DataTable } from "../src/data-table.tsx";
import { DotsOnEdge } from "../src/dots-on-edge.tsx";
import { GradedEdge } from "../src/graded-edge.tsx";
import { PageBody } from "../src/page-body.tsx";
import { PageHeader } from "../src/page-header.tsx";
import { PhaseColumns } from "../src/phase-columns.tsx";
import { SectionHead } from "../src/section-head.tsx";
import css from "./demo.module.css";

const aged = (owner: string, days: readonly number[]) =>
  days.map((day, at) => ({
    id: `${owner}-${at}`,
    href: `#${owner}-${at}`,
    age: ageOf(day),
    label: `Ärende ${at + 1} hos ${owner}, ${day} dagar`,
  }));

const bars = [
  { id: "bygg", word: "Byggkontoret", href: "#bygg", cases: aged("Byggkontoret", [3, 5, 12, 22, 47]) },
  { id: "foretaget", word: "Företaget", href: "#foretaget", cases: aged("Företaget", [9, 14, 19]) },
  { id: "miljo", word: "Miljö", href: "#miljo", cases: aged("Miljö", [2, 18]) },
  { id: "mark", word: "Mark och exploatering", href: "#mark", cases: aged("Mark", [4]) },
  { id: "lst", word: "Länsstyrelsen", href: "#lst", cases: aged("Länsstyrelsen", [47]) },
];
const days = [
  "mån 23",
  "tis 24",
  "ons 25",
  "tor 26",
  "fre 27",
  "lör 28",
  "sön 29",
  "mån 30",
  "tis 1",
  "ons 2",
  "tor 3",
  "fre 4",
  "lör 5",
  "sön 6",
];
const ages = [10, 18, 26, 40, 55, 62, 78, 96, 124, 150, 171, 196, 205, 243, 312];
const outliers: Record<number, string> = { 196: "Vänerhem", 205: "Rönnvik", 243: "Hamnplan", 312: "Stenåsa" };

export function ChartsPage() {
  return (
    <PageBody>
      <PageHeader title="14 öppna etableringar. Två klockor går ut inom sju dagar." />
      <div className={css.two}>
        <ChartFrame
          finding="Byggkontoret har bollen i fem av fjorton"
          counted="Öppna etableringar, efter vem bollen ligger hos och hur länge."
          tableWord="Underlag"
          table={
            <DataTable
              caption="Bollen ligger hos"
              rows={bars}
              rowKey={(bar) => bar.id}
              columns={[
                { id: "who", head: "Hos", isRowHead: true, cell: (bar) => bar.word },
                { id: "count", head: "Ärenden", align: "end", cell: (bar) => bar.cases.length },
              ]}
            />
          }
        >
          <AgeBars bars={bars} ageWords={["0–7 dagar", "8–14", "15–30", "över 30"]} />
        </ChartFrame>
        <ChartFrame
          finding="Fem står i Utredning"
          counted="En ruta per etablering, samma färg för hur länge bollen legat."
          tableWord="Underlag"
          table="…"
        >
          <PhaseColumns
            columns={[
              { id: "1", word: "Förfrågan", href: "#1", cases: aged("f", [40, 3, 4, 5]) },
              {
                id: "2",
                word: "Utredning",
                href: "#2",
                cases: aged("u", [47, 18, 19, 22, 2]),
                isStrong: true,
              },
              { id: "3", word: "Tillstånd", href: "#3", cases: aged("t", [19, 9, 12]) },
              { id: "4", word: "Genomförande", href: "#4", cases: aged("g", [9]) },
              { id: "5", word: "Driftstart", href: "#5", cases: aged("d", [3]) },
            ]}
          />
        </ChartFrame>
      </div>
      <ChartFrame
        finding="Tre är äldre än ett halvår"
        counted="Dagar sedan ärendet öppnades, en punkt per etablering."
        tableWord="Underlag"
        table="…"
      >
        <DotsOnEdge
          dots={ages.map((age, at) => ({
            id: `${at}`,
            href: `#${at}`,
            value: age,
            label: `Ärende ${at + 1}, ${age} dagar`,
            ...(outliers[age] && { word: `${outliers[age]} ${age}` }),
          }))}
          median={{ value: 87, word: "hälften är yngre än 87 dagar" }}
          sayEnd={(value) => `${value} dagar`}
        />
      </ChartFrame>
      <SectionHead title="Klockor" count="14 dagar framåt" link={{ word: "Visa som tabell", href: "#" }} />
      <GradedEdge
        wordsAt="middle"
        steps={days.map((word, at) => ({
          id: word,
          word,
          isStrong: at === 0,
          isShaded: word.startsWith("lör") || word.startsWith("sön"),
        }))}
      >
        <span className={css.edgeMark} style={{ gridColumn: "4 / -1" }}>
          <ClockMark tone="late" /> <b className={css.late}>3 dagar</b> Bygganmälan
        </span>
      </GradedEdge>
    </PageBody>
  );
}
