import { useState } from "react";
import { Button } from "../src/button.tsx";
import { Dialog } from "../src/dialog.tsx";
import { EmptyState } from "../src/empty-state.tsx";
import { ErrorState } from "../src/error-state.tsx";
import { Notice } from "../src/notice.tsx";
import { PageBody } from "../src/page-body.tsx";
import { PageHeader } from "../src/page-header.tsx";
import { SandBox } from "../src/sand-box.tsx";
import { SectionHead } from "../src/section-head.tsx";
import { Skeleton } from "../src/skeleton.tsx";
import { StatusLine } from "../src/status-line.tsx";
import { TextArea } from "../src/text-area.tsx";
import { TextField } from "../src/text-field.tsx";
import css from "./demo.module.css";

export function SurfacesPage({ startsOpen = false }: { startsOpen?: boolean }) {
  const [isOpen, setOpen] = useState(startsOpen);
  const [said, setSaid] = useState<string | null>("Sparad på Nordkyl");
  return (
    <PageBody>
      <PageHeader
        title="Ytor"
        sentence="Det som sägs står där det hände."
        actions={<Button onPress={() => setOpen(true)}>Lämna över</Button>}
      />
      <div className={css.stack}>
        <Notice
          kind="late"
          title="Delen ändrades medan du skrev"
          actions={<Button size="row">Visa båda</Button>}
        >
          Per Åström ändrade status 14.02. Din text finns kvar.
        </Notice>
        <Notice kind="wait">Erbjuden till Miljö sedan 3 november. Påmind en gång.</Notice>
        <Notice kind="done">Togs emot av Anna Sjögren 14.02.</Notice>
        <Notice kind="info" title="Demonstration">
          Allt här är påhittat. Det du skriver finns kvar tills databasen töms.
        </Notice>
        <StatusLine said={said} undo={{ word: "Ångra", onPress: () => setSaid(null) }} />
        <StatusLine said="Sparas när nätet är tillbaka" kind="pending" />
        <StatusLine
          said="Sparades inte. Texten finns kvar."
          kind="late"
          actions={<Button size="row">Försök igen</Button>}
        />
      </div>
      <SectionHead title="Lovade besked" count="inga" />
      <EmptyState
        why="Inget förfaller idag."
        next="Nästa: besked till Nordkyl, torsdag."
        action={<Button size="row">Logga kontakt</Button>}
      />
      <SectionHead title="Klockor" />
      <Skeleton
        rows={3}
        words={{ loading: "Hämtar", slow: "Det tar längre tid än vanligt.", retry: "Försök igen" }}
      />
      <SectionHead title="Tidslinje" />
      <ErrorState
        what="Tidslinjen kunde inte hämtas."
        kept="Det du har skrivit finns kvar."
        retry={{ word: "Försök igen", onPress: () => undefined }}
        errorId="01JD9V3K2M8Q"
        words={{ errorId: "Felkod", copy: "Kopiera", copied: "Kopierad" }}
      />
      <div className={css.stack}>
        <SandBox
          title="Gemensamt besked"
          readWord="Företaget läser"
          meta="13 november, samstämt av Bygg, Miljö och Mark"
        >
          Bygglovet beslutas senast 15 januari. Miljö behöver ert svar om kemikalier senast 4 december för att
          tidplanen ska hålla. Om elanslutningen får ni besked den 27 november.
        </SandBox>
      </div>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        closeLabel="Stäng"
        title="Lämna över Servisanmälan"
        sentence="Vänerhem Batterikomponenter AB – etablering"
        onSubmit={() => setOpen(false)}
        footNote="Delen är kvar hos dig tills någon på Tekniska/VA tar emot."
        foot={
          <>
            <Button kind="plain">Spara utkast</Button>
            <Button kind="primary" size="log" icon="handoff" type="submit">
              Lämna över
            </Button>
          </>
        }
        preview={{
          title: "Så ser Tekniska/VA det",
          sentence: "I Mina delar och som mejl. Precis det här skickas, inget mer.",
          body: (
            <>
              <b>Anslut tomten till vatten och avlopp</b>
              <p>Vänerhem Batterikomponenter AB, från Karin Lindvall</p>
            </>
          ),
        }}
      >
        <TextField
          label="Syfte på en rad"
          value="Anslut tomten till vatten och avlopp"
          onChange={() => undefined}
        />
        <TextArea
          label="Klart"
          note="hämtat från delen, ändra fritt"
          value={
            "VA-utredning 13 november: 40 m³ per dygn ryms\nLäge för servis inritat på situationsplan, version 3"
          }
          onChange={() => undefined}
        />
        <TextArea
          label="Nästa"
          note="börja med ett verb"
          value="Bekräfta läget för servisen och skicka avtal till Ingrid Falk."
          onChange={() => undefined}
        />
        <TextField
          label="Öppna frågor"
          value="Vem bekostar ny brandpost vid infarten?"
          onChange={() => undefined}
        />
      </Dialog>
    </PageBody>
  );
}
