import { parseTypedDate } from "@lots/domain/calendar/typed-date";
import { type ConsentWay, consentWays } from "@lots/domain/consents/consent";
import { Segmented } from "@lots/ui/segmented";
import { Select } from "@lots/ui/select";
import { TextField } from "@lots/ui/text-field";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import { useDayWords } from "../words/day-words.ts";
import { TypedDateField } from "../words/typed-date-field.tsx";

/** Who waived secrecy for the company, towards which partner, for what and how long (OSL 12 kap. 2 §). */
export function RecordConsentDialog(props: {
  caseId: string;
  /** Null while the case is under a code name. */
  companyId: string | null;
  onClose: () => void;
}) {
  const { caseId, companyId, onClose } = props;
  const say = useTranslations("consents");
  const sayHandoffs = useTranslations("handoffs");
  const { today } = useDayWords();
  const [partner, setPartner] = useState<string | null>(null);
  const [how, setHow] = useState<ConsentWay>("spoken");
  const [words, setWords] = useState({ givenBy: "", givenOn: String(today), scope: "", until: "" });
  const [fault, setFault] = useState<"partner" | keyof typeof words | null>(null);
  const [personId, setPersonId] = useState<string | null>(null);
  const units = useQuery(trpc.units.list.queryOptions({}));
  const company = useQuery(
    trpc.companies.get.queryOptions({ id: companyId ?? "" }, { enabled: companyId !== null }),
  );
  const persons = (company.data?.persons ?? []).filter(({ archivedAt }) => archivedAt === null);
  const givenByName = persons.find(({ id }) => id === personId)?.name ?? words.givenBy;
  const command = useCommand(trpc.consents.record);
  const write = (field: keyof typeof words) => (text: string) => setWords({ ...words, [field]: text });
  const save = async () => {
    const until =
      words.until.trim() === "" ? null : parseTypedDate(words.until, { today, direction: "future" });
    const givenOn = parseTypedDate(words.givenOn, { today, direction: "past" });
    if (partner === null) return setFault("partner");
    if (givenByName.trim() === "") return setFault("givenBy");
    if (!givenOn.ok || givenOn.date > today) return setFault("givenOn");
    if (words.scope.trim() === "") return setFault("scope");
    if (until?.ok === false) return setFault("until");
    const saved = await command.run({
      caseId,
      partnerUnitId: partner,
      givenByPersonId: personId,
      givenByName,
      how,
      scope: words.scope,
      givenOn: givenOn.date,
      until: until === null ? null : until.date,
    });
    if (saved !== null) onClose();
  };
  return (
    <ActDialog
      title={say("title")}
      sentence={say("why")}
      act={say("record")}
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <Select
        label={say("partner")}
        placeholder={say("partnerFault")}
        value={partner}
        groups={[
          {
            options: (units.data ?? [])
              .filter(({ kind, retiredOn }) => kind === "partner" && retiredOn === null)
              .map(({ id, name }) => ({ value: id, word: name })),
          },
        ]}
        onChange={setPartner}
        error={fault === "partner" ? say("partnerFault") : undefined}
      />
      {persons.length > 0 && (
        <Select
          label={say("givenByPerson")}
          placeholder={say("givenByOther")}
          value={personId ?? "other"}
          groups={[
            {
              options: [
                ...persons.map(({ id, name }) => ({ value: id, word: name })),
                { value: "other", word: say("givenByOther") },
              ],
            },
          ]}
          onChange={(chosen) => setPersonId(chosen === "other" ? null : chosen)}
        />
      )}
      {personId === null && (
        <TextField
          label={say("givenBy")}
          value={words.givenBy}
          onChange={write("givenBy")}
          error={fault === "givenBy" ? say("givenByFault") : undefined}
        />
      )}
      <TypedDateField
        label={say("givenOn")}
        direction="past"
        text={words.givenOn}
        onTextChange={write("givenOn")}
        error={fault === "givenOn" ? say("givenOnFault") : null}
      />
      <Segmented
        label={say("how")}
        value={how}
        segments={consentWays.map((value) => ({ value, word: say(`way.${value}`) }))}
        onChange={setHow}
      />
      <TextField
        label={say("scope")}
        value={words.scope}
        onChange={write("scope")}
        error={fault === "scope" ? say("scopeFault") : undefined}
      />
      <TypedDateField
        label={say("until")}
        note={sayHandoffs("optional")}
        hint={say("noEnd")}
        text={words.until}
        onTextChange={write("until")}
        error={fault === "until" ? sayHandoffs("dateFault") : null}
      />
    </ActDialog>
  );
}

/** The company has taken it back: the partner is out at once, and what it held lies with the pilot. */
export function WithdrawConsentDialog(props: { id: string; isClosed: boolean; onClose: () => void }) {
  const { id, isClosed, onClose } = props;
  const say = useTranslations("consents");
  const command = useCommand(trpc.consents.withdraw);
  const save = async () => {
    if ((await command.run({ id })) !== null) onClose();
  };
  return (
    <ActDialog
      title={say("withdrawTitle")}
      sentence={say(isClosed ? "withdrawWhyClosed" : "withdrawWhy")}
      act={say("withdrawDo")}
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    />
  );
}
