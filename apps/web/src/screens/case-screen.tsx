import { caseName } from "@lots/domain/cases/case-name";
import { Notice } from "@lots/ui/notice";
import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { SectionHead } from "@lots/ui/section-head";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useParams } from "react-router";
import { useTranslations } from "use-intl";
import { api, trpc } from "../api.ts";
import { AskList } from "../asks/ask-list.tsx";
import css from "../cases/case.module.css";
import { type CaseAct, CaseActs } from "../cases/case-acts.tsx";
import { CaseAside } from "../cases/case-aside.tsx";
import { CaseFacts } from "../cases/case-facts.tsx";
import { CaseMeta } from "../cases/case-meta.tsx";
import type { CasePage } from "../cases/case-page.ts";
import { MissingList } from "../cases/missing-list.tsx";
import { StepBox } from "../cases/step-box.tsx";
import { ConsentList } from "../consents/consent-list.tsx";
import { NoteComposer } from "../notes/note-composer.tsx";
import { useInstantActs } from "../parts/instant-acts.ts";
import { PartList } from "../parts/part-list.tsx";
import { paths } from "../paths.ts";
import { PageTitle } from "../shell/page-title.tsx";
import { QueryPage } from "../shell/query-view.tsx";
import { CaseTimeline } from "../timeline/case-timeline.tsx";
import { CaseDialogs, type CaseOpened } from "./case-dialogs.tsx";

/** Where is this case and what has happened? */
export function CaseScreen() {
  const { number = "" } = useParams();
  const query = useQuery(trpc.cases.get.queryOptions({ number }));
  return (
    <QueryPage query={query} rows={14}>
      {(page) => <CaseView key={page.case.id} page={page} />}
    </QueryPage>
  );
}

function CaseView({ page }: { page: CasePage }) {
  const say = useTranslations("cases");
  const sayTimeline = useTranslations("timeline");
  const codes = useTranslations("codes.caseKind");
  const [opened, setOpened] = useState<CaseOpened | null>(null);
  const instant = useInstantActs();
  const { case: caseFile, parts, may } = page;
  const seenAt = useSeenAt(page);
  const name = caseName({ ...caseFile, companyName: caseFile.company?.name ?? null });
  const valid = page.consents.filter((consent) => consent.valid);
  const partners = [...new Set(valid.map(({ partnerName }) => partnerName))];
  return (
    <PageBody
      asideLabel={say("aside.facts")}
      aside={
        <>
          <MissingList page={page} onEdit={() => setOpened({ kind: "case", act: "edit" })} />
          <AskList caseId={caseFile.id} />
          <ConsentList
            caseId={caseFile.id}
            companyId={caseFile.company?.id ?? null}
            consents={page.consents}
            may={may}
            isClosed={caseFile.closedOn !== null}
          />
          <CaseAside page={page} />
        </>
      }
    >
      <PageTitle>{`${caseFile.number} ${name}`}</PageTitle>
      <PageHeader
        title={`${name} – ${caseFile.title}`}
        crumbs={[
          { word: say("title"), href: paths.cases },
          { word: `${caseFile.number}, ${codes(caseFile.kind)}` },
        ]}
        focusKey={paths.caseFile(caseFile.number)}
        actions={<CaseActs page={page} onAct={(act: CaseAct) => setOpened({ kind: "case", act })} />}
      />
      <CaseMeta page={page} />
      <CaseFacts page={page} />
      <StepBox
        page={page}
        onDone={() => setOpened({ kind: "step", mode: "done" })}
        onChange={() => setOpened({ kind: "step", mode: "change" })}
      />
      {instant.said !== null && (
        <Notice kind="late" isAnnounced>
          {instant.said}
        </Notice>
      )}
      <div className={css.columns}>
        <PartList
          parts={parts}
          mayAdd={may.addPart}
          onAdd={() => setOpened({ kind: "addParts" })}
          onAct={(part, act) => {
            if (act === "onTrack" || act === "take") void instant.run(part, act);
            else setOpened({ kind: "part", partId: part.id, act });
          }}
        />
        <section aria-labelledby="tidslinje">
          <SectionHead title={sayTimeline("title")} id="tidslinje" />
          {may.writeNote && (
            <NoteComposer caseId={caseFile.id} parts={parts} audiences={page.audiences} partners={partners} />
          )}
          <CaseTimeline
            caseId={caseFile.id}
            first={page.timeline}
            seenAt={seenAt}
            audiences={page.audiences}
            partners={partners}
          />
        </section>
      </div>
      <CaseDialogs page={page} opened={opened} onOpen={setOpened} />
    </PageBody>
  );
}

/** Where the reader left off last time; the mark moves on when the page has been open. */
function useSeenAt(page: CasePage) {
  const [seenAt] = useState(page.seenAt);
  const caseId = page.case.id;
  useEffect(() => {
    void api.cases.markSeen.mutate({ caseId }).catch(() => {
      // Reading goes on without the mark; the line then stands where it stood.
    });
  }, [caseId]);
  return seenAt;
}
