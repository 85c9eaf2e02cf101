import { anyOpenCase } from "@lots/domain/cases/case-filter";
import { caseName } from "@lots/domain/cases/case-name";
import { searchedText } from "@lots/domain/text/searched-text";
import { ComboBox } from "@lots/ui/combo-box";
import { PickedField } from "@lots/ui/picked-field";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { ActDialog } from "../shell/act-dialog.tsx";

type Linked = { readonly id: string; readonly companyId: string | null };
type Choice = { readonly id: string; readonly number: string; readonly name: string };

const listed = 12;

/** A contact that was logged first is put on its case later: there it stands at the time it happened. */
export function LinkContactDialog({ contact, onClose }: { contact: Linked; onClose: () => void }) {
  const say = useTranslations("contacts.one");
  const [chosen, setChosen] = useState<Choice | null>(null);
  const [isMissing, setMissing] = useState(false);
  const link = useCommand(trpc.contacts.link);
  const save = async () => {
    if (chosen === null) return setMissing(true);
    if ((await link.run({ id: contact.id, caseId: chosen.id })) !== null) onClose();
  };
  return (
    <ActDialog
      title={say("link")}
      sentence={say("linkWhy")}
      act={say("linkDo")}
      said={link.said}
      isBusy={link.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <CaseField
        companyId={contact.companyId}
        chosen={chosen}
        error={isMissing ? say("linkFault") : null}
        onChange={(choice) => {
          setMissing(false);
          setChosen(choice);
        }}
      />
    </ActDialog>
  );
}

/** The company's open cases first; any other that the reader sees when something is typed. */
function CaseField(props: {
  companyId: string | null;
  chosen: Choice | null;
  error: string | null;
  onChange: (choice: Choice | null) => void;
}) {
  const say = useTranslations("contacts");
  const [text, setText] = useState("");
  const typed = searchedText(text);
  const filter = { ...anyOpenCase, text: typed, companyId: typed === "" ? props.companyId : null };
  const found = useQuery(
    trpc.cases.list.queryOptions({ filter, limit: listed }, { placeholderData: keepPreviousData }),
  );
  const choices = (found.data?.rows ?? []).map(({ id, number, title, companyName, codeName }) => ({
    id,
    number,
    title,
    name: caseName({ companyName, codeName, title }),
  }));
  if (props.chosen !== null) {
    return (
      <PickedField
        label={say("one.linkTo")}
        icon="cases"
        word={props.chosen.name}
        meta={props.chosen.number}
        changeWord={say("change")}
        onChange={() => props.onChange(null)}
      />
    );
  }
  return (
    <ComboBox
      label={say("one.linkTo")}
      text={text}
      onTextChange={setText}
      error={props.error}
      icon="search"
      autoFocus
      placeholder={say("one.linkPlaceholder")}
      isLoading={found.isPending || found.isPlaceholderData}
      groups={[
        {
          options: choices.map(({ id, number, title, name }) => ({
            id,
            word: name,
            meta: name === title ? number : `${number}, ${title}`,
          })),
        },
      ]}
      onChoose={(id) => props.onChange(choices.find((choice) => choice.id === id) ?? null)}
      words={{
        count: (count) => say("partyCount", { count }),
        loading: say("partyLoading"),
        none: say(typed === "" && props.companyId !== null ? "one.linkNone" : "partyNone"),
      }}
    />
  );
}
