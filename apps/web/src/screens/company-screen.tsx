import { Button } from "@lots/ui/button";
import { ButtonLink } from "@lots/ui/button-link";
import { onDemand } from "@lots/ui/on-demand";
import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { SectionHead } from "@lots/ui/section-head";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useParams } from "react-router";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { ArchiveCompany, ArchivePerson } from "../companies/archive-dialogs.tsx";
import { ArchivedCompany } from "../companies/archived-company.tsx";
import css from "../companies/company.module.css";
import { type Company, CompanyAside, type Person } from "../companies/company-aside.tsx";
import { CompanyCases } from "../companies/company-cases.tsx";
import { paths } from "../paths.ts";
import { may, useMe } from "../session/me.ts";
import { PageTitle } from "../shell/page-title.tsx";
import { QueryPage } from "../shell/query-view.tsx";
import { useQuickLog } from "../shell/quick-log.tsx";
import { CompanyTimeline } from "../timeline/company-timeline.tsx";

const PersonForm = onDemand(async () => (await import("../persons/person-form.tsx")).PersonForm);

const CompanyForm = onDemand(async () => (await import("../companies/company-form.tsx")).CompanyForm);

/** What we have with this company: cases, one timeline, whom to call. */
export function CompanyScreen() {
  const { id = "" } = useParams();
  const query = useQuery(trpc.companies.get.queryOptions({ id }));
  return (
    <QueryPage query={query} rows={10}>
      {(company) => <CompanyPage company={company} />}
    </QueryPage>
  );
}

function CompanyPage({ company }: { company: Company }) {
  const say = useTranslations("companies");
  const sayTimeline = useTranslations("timeline");
  const me = useMe();
  const quickLog = useQuickLog();
  const [edited, setEdited] = useState<"company" | { person: Person | null } | null>(null);
  const [archiving, setArchiving] = useState<"company" | Person | null>(null);
  const close = () => setEdited(null);
  const closeArchiving = () => setArchiving(null);
  return (
    <PageBody
      asideLabel={say("one.facts")}
      aside={
        <CompanyAside
          company={company}
          onAddPerson={() => setEdited({ person: null })}
          onEditPerson={(person) => setEdited({ person })}
          onArchivePerson={setArchiving}
        />
      }
    >
      <PageTitle>{company.name}</PageTitle>
      <PageHeader
        title={company.name}
        sentence={company.organisationNumber ?? undefined}
        crumbs={[{ word: say("title"), href: paths.companies }]}
        focusKey={paths.company(company.id)}
        actions={
          <>
            {company.mayEdit && (
              <>
                <Button kind="plain" onPress={() => setArchiving("company")}>
                  {say("one.archive")}
                </Button>
                <Button kind="plain" icon="edit" onPress={() => setEdited("company")}>
                  {say("one.edit")}
                </Button>
              </>
            )}
            {may(me, "cases.open") && (
              <ButtonLink href={`${paths.newCase}?foretag=${company.id}`} icon="plus">
                {say("one.openCase")}
              </ButtonLink>
            )}
            {may(me, "contacts.log") && (
              <Button kind="primary" icon="log" onPress={() => quickLog.open({ companyId: company.id })}>
                {say("one.log")}
              </Button>
            )}
          </>
        }
      />
      <ArchivedCompany company={company} />
      <div className={css.stack}>
        <CompanyCases cases={company.cases} />
        <section>
          <SectionHead title={sayTimeline("title")} />
          <CompanyTimeline companyId={company.id} />
        </section>
      </div>
      {edited === "company" && <EditCompany id={company.id} onClose={close} />}
      {edited !== null && edited !== "company" && (
        <PersonForm companyId={company.id} person={edited.person} onClose={close} />
      )}
      {archiving === "company" && <ArchiveCompany company={company} onClose={closeArchiving} />}
      {archiving !== null && archiving !== "company" && (
        <ArchivePerson person={archiving} onClose={closeArchiving} />
      )}
    </PageBody>
  );
}

/** The form shows the whole number, so it is fetched only when somebody opens it. */
function EditCompany(props: { id: string; onClose: () => void }) {
  const query = useQuery(
    trpc.companies.getForForm.queryOptions({ id: props.id }, { refetchInterval: false }),
  );
  if (query.data === undefined) return null;
  return <CompanyForm company={query.data} onClose={props.onClose} onSaved={props.onClose} />;
}
