import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearchParams } from "react-router";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { type CaseBeginning, NewCaseForm } from "../cases/new-case-form.tsx";
import { paths } from "../paths.ts";
import { PageTitle } from "../shell/page-title.tsx";
import { QueryView } from "../shell/query-view.tsx";

const nothing: CaseBeginning = { company: null, contactId: null, title: "", step: null };

/** A new case: from nothing, from a company (`?foretag=`) or from a contact (`?kontakt=`). */
export function NewCaseScreen() {
  const say = useTranslations("cases.form");
  const sayCases = useTranslations("cases");
  const [search] = useSearchParams();
  const contactId = search.get("kontakt");
  const companyId = search.get("foretag");
  return (
    <PageBody>
      <PageTitle>{say("newTitle")}</PageTitle>
      <PageHeader
        title={say("newTitle")}
        sentence={say("newSentence")}
        crumbs={[{ word: sayCases("title"), href: paths.cases }]}
        focusKey={paths.newCase}
      />
      {contactId !== null ? (
        <FromContact id={contactId} />
      ) : companyId !== null ? (
        <FromCompany id={companyId} />
      ) : (
        <Form beginning={nothing} />
      )}
    </PageBody>
  );
}

function FromContact({ id }: { id: string }) {
  const query = useQuery(trpc.contacts.get.queryOptions({ id }));
  return (
    <QueryView query={query}>
      {({ companyId, companyName, nextSteps }) => {
        const [step = null] = nextSteps;
        const company = companyId === null ? null : { id: companyId, name: companyName ?? "" };
        return <Form beginning={{ company, contactId: id, title: "", step }} />;
      }}
    </QueryView>
  );
}

function FromCompany({ id }: { id: string }) {
  const query = useQuery(trpc.companies.get.queryOptions({ id }));
  return (
    <QueryView query={query}>
      {({ name }) => <Form beginning={{ ...nothing, company: { id, name } }} />}
    </QueryView>
  );
}

function Form({ beginning }: { beginning: CaseBeginning }) {
  const navigate = useNavigate();
  return <NewCaseForm beginning={beginning} onOpened={(number) => void navigate(paths.caseFile(number))} />;
}
