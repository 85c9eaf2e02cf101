import { searchedText } from "@lots/domain/text/searched-text";
import { ComboBox } from "@lots/ui/combo-box";
import { PickedField } from "@lots/ui/picked-field";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import type { CaseFile } from "./case-page.ts";

/** The company behind the code name, when it may be told; or the right one, where a wrong one was linked. */
export function LinkCompanyDialog({ caseFile, onClose }: { caseFile: CaseFile; onClose: () => void }) {
  const sayAct = useTranslations("cases.act");
  const [company, setCompany] = useState<CompanyChoice | null>(null);
  const command = useCommand(trpc.cases.linkCompany);
  const save = async () => {
    if (company === null) return;
    const saved = await command.run({
      caseId: caseFile.id,
      version: caseFile.version,
      companyId: company.id,
    });
    if (saved !== null) onClose();
  };
  return (
    <ActDialog
      title={sayAct(caseFile.company === null ? "linkCompany" : "changeCompany")}
      sentence={
        caseFile.company === null
          ? undefined
          : sayAct("changeCompanyFrom", { company: caseFile.company.name })
      }
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <CompanyField company={company} onChange={setCompany} error={null} />
    </ActDialog>
  );
}

export type CompanyChoice = { readonly id: string; readonly name: string };

/** A company that is known already; a new one is made by logging a contact with it, or under Företag. */
export function CompanyField(props: {
  company: CompanyChoice | null;
  error: string | null;
  onChange: (company: CompanyChoice | null) => void;
}) {
  const say = useTranslations("cases.form");
  const sayContacts = useTranslations("contacts");
  const [text, setText] = useState("");
  const found = useQuery(
    trpc.companies.find.queryOptions({ text: searchedText(text) }, { placeholderData: keepPreviousData }),
  );
  if (props.company !== null) {
    return (
      <PickedField
        label={say("company")}
        icon="companies"
        word={props.company.name}
        changeWord={sayContacts("change")}
        onChange={() => props.onChange(null)}
      />
    );
  }
  const hits = (found.data ?? []).filter((hit) => hit.kind === "company");
  return (
    <ComboBox
      label={say("company")}
      text={text}
      onTextChange={setText}
      error={props.error}
      icon="search"
      isLoading={found.isPending || found.isPlaceholderData}
      groups={[
        {
          options: hits.map(({ id, name, organisationNumber }) => ({
            id,
            word: name,
            meta: organisationNumber ?? "",
          })),
        },
      ]}
      onChoose={(id) => {
        const hit = hits.find((one) => one.id === id);
        if (hit !== undefined) props.onChange({ id: hit.id, name: hit.name });
      }}
      words={{
        count: (count) => sayContacts("partyCount", { count }),
        loading: sayContacts("partyLoading"),
        none: sayContacts("partyNone"),
      }}
    />
  );
}
