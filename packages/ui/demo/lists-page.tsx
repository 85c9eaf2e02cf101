import { useCallback, useState } from "react";
import { AgeSquare } from "../src/age-square.tsx";
import { Ball } from "../src/ball.tsx";
import { Board } from "../src/board.tsx";
import { Button } from "../src/button.tsx";
import { CheckBox } from "../src/check-box.tsx";
import { ClockMark } from "../src/clock-mark.tsx";
import { DataTable } from "../src/data-table.tsx";
import { FilterChip } from "../src/filter-chip.tsx";
import { Link } from "../src/link.tsx";
import { PageBody } from "../src/page-body.tsx";
import { PageHeader } from "../src/page-header.tsx";
import { PromiseMark } from "../src/promise-mark.tsx";
import { SectionHead } from "../src/section-head.tsx";
import { StateGlyph } from "../src/state-glyph.tsx";
import { TabsWithCounts } from "../src/tabs-with-counts.tsx";
import { type WindowedColumn, WindowedList } from "../src/windowed-list.tsx";
import css from "./demo.module.css";
import { type SampleCase, sampleCase, sampleCases } from "./sample-cases.ts";

const columns: WindowedColumn<SampleCase>[] = [
  {
    id: "case",
    head: "Ärende",
    width: "minmax(200px, 3fr)",
    isRowHead: true,
    cell: (row) => (
      <>
        <Link href={`#${row.id}`} kind="strong">
          {row.company}
        </Link>{" "}
        <span className={css.muted}>{row.matter}</span>
      </>
    ),
  },
  { id: "phase", head: "Fas", width: "112px", cell: (row) => row.phase },
  {
    id: "ball",
    head: "Bollen ligger hos",
    mark: <Ball />,
    width: "minmax(160px, 2fr)",
    narrow: "labelled",
    cell: (row) => row.holder,
  },
  {
    id: "age",
    head: "Sedan",
    align: "end",
    width: "80px",
    cell: (row) => (
      <span className={css.inline}>
        <AgeSquare age={row.age} />
        {row.age === 4 ? <b>{row.days} d</b> : `${row.days} d`}
      </span>
    ),
  },
  {
    id: "answer",
    head: "Nästa besked",
    mark: <PromiseMark size={12} />,
    width: "120px",
    sorting: { direction: null, href: "#besked" },
    cell: (row) =>
      row.isAnswerLate ? (
        <span className={css.late}>
          <StateGlyph state="late" size={12} /> {row.answer}
        </span>
      ) : (
        row.answer
      ),
  },
  {
    id: "clock",
    head: "Närmaste klocka",
    mark: <ClockMark size={12} />,
    width: "minmax(140px, 1fr)",
    sorting: { direction: "ascending", href: "#klocka" },
    cell: (row) =>
      row.clock ? (
        <span className={css.inline}>
          <ClockMark size={12} tone="late" /> {row.clock}
        </span>
      ) : (
        <span className={css.muted}>ingen</span>
      ),
  },
  {
    id: "when",
    head: "När",
    width: "96px",
    narrow: "labelled",
    cell: (row) => (row.when === "idag" ? <b>idag</b> : row.when),
  },
];

export function ListsPage() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (row: SampleCase) => {
    const next = new Set(chosen);
    if (!next.delete(row.id)) next.add(row.id);
    setChosen(next);
  };
  return (
    <PageBody density="list">
      <PageHeader
        title="Ärenden"
        actions={
          <Button kind="primary" icon="plus" keyHint="N">
            Nytt ärende
          </Button>
        }
      />
      <TabsWithCounts
        label="Sparade vyer"
        current="all"
        extra={
          <Button kind="plain" size="row" icon="plus">
            Spara vy
          </Button>
        }
        tabs={[
          { id: "mine", word: "Mina öppna", count: 14, href: "#mina" },
          { id: "all", word: "Alla öppna", count: 23, href: "#alla" },
          { id: "company", word: "Väntar på företaget", count: 5, href: "#vantar" },
          { id: "clocks", word: "Klockor i veckan", count: 2, href: "#klockor" },
        ]}
      />
      <div className={css.row}>
        <FilterChip
          name="Status"
          value="Öppna"
          removeLabel="Ta bort filtret Status"
          onRemove={() => undefined}
        />
        <FilterChip
          name="Lots"
          value="Karin Lindvall, Johan Ek"
          removeLabel="Ta bort filtret Lots"
          onRemove={() => undefined}
          onEdit={() => undefined}
        />
        <TabsWithCounts
          label="Tidslinjens filter"
          look="pills"
          current="all"
          tabs={[
            { id: "all", word: "Allt", onPress: () => undefined },
            { id: "answers", word: "Besked", onPress: () => undefined },
            { id: "contacts", word: "Kontakter", onPress: () => undefined },
          ]}
        />
      </div>
      <DataTable
        caption="Öppna ärenden"
        rows={sampleCases(9)}
        rowKey={(row) => row.id}
        hasPageKeys
        isChosen={(row) => chosen.has(row.id)}
        onToggle={toggle}
        columns={[
          {
            id: "tick",
            head: (
              <CheckBox isChecked={false} isMixed={chosen.size > 0} onChange={() => undefined} isLabelHidden>
                Välj alla
              </CheckBox>
            ),
            narrow: "hidden",
            cell: (row) => (
              <CheckBox isChecked={chosen.has(row.id)} onChange={() => toggle(row)} isLabelHidden>
                Välj {row.company}
              </CheckBox>
            ),
          },
          ...columns,
        ]}
      />
      <SectionHead title="Tavla" />
      <Board
        columns={[
          { id: "1", word: "Förfrågan", cards: [card(7), card(2)] },
          { id: "2", word: "Utredning", cards: [card(6), card(4), card(5)] },
          { id: "3", word: "Tillstånd", cards: [card(0)] },
          { id: "4", word: "Genomförande", cards: [] },
        ]}
        onMove={() => undefined}
        words={{ move: (title) => `Flytta ${title}`, moveTo: "Flytta till", none: "Inga ärenden" }}
      />
    </PageBody>
  );
}

function card(at: number) {
  const row = sampleCase(at);
  return {
    id: row.id,
    href: `#${row.id}`,
    title: row.company,
    matter: row.matter,
    facts: (
      <>
        <span className={css.inline}>
          <Ball size={12} /> {row.holder} {row.days} d
        </span>
        <span className={css.inline}>
          <PromiseMark size={12} /> {row.answer}
        </span>
      </>
    ),
  };
}

const pageSize = 100;

export function WindowPage() {
  const [pages, setPages] = useState<ReadonlySet<number>>(new Set());
  const onNeedMore = useCallback(({ first, last }: { first: number; last: number }) => {
    const wanted = new Set([Math.floor(first / pageSize), Math.floor(last / pageSize)]);
    setTimeout(() => setPages((before) => new Set([...[...before].slice(-3), ...wanted])), 30);
  }, []);
  return (
    <PageBody density="list">
      <PageHeader title="10 000 ärenden" sentence="Bara raderna i bild finns." />
      <WindowedList
        label="Alla ärenden"
        columns={columns}
        count={10_000}
        rowAt={(place) => (pages.has(Math.floor(place / pageSize)) ? sampleCase(place) : undefined)}
        onNeedMore={onNeedMore}
        hasPageKeys
      />
    </PageBody>
  );
}
