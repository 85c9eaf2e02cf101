import { legalForms } from "@lots/domain/companies/company";
import type { NewCompany, newCompany } from "@lots/domain/companies/company-input";
import { Link } from "@lots/ui/link";
import { Notice } from "@lots/ui/notice";
import { Select } from "@lots/ui/select";
import { TextField } from "@lots/ui/text-field";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Controller, useForm, useWatch } from "react-hook-form";
import { useTranslations } from "use-intl";
import type * as z from "zod";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { useResolver } from "../form-resolver.ts";
import { paths } from "../paths.ts";
import { ActDialog } from "../shell/act-dialog.tsx";

const fetchSchema = async () => (await import("@lots/domain/companies/company-input")).newCompany;

type Typed = z.input<typeof newCompany>;
type Edited = Typed & { id: string; version: number };

/** One form for a new company and a known one; a namesake is shown while one types. */
export function CompanyForm(props: {
  company: Edited | null;
  onClose: () => void;
  onSaved: (id: string) => void;
}) {
  const say = useTranslations("companies.form");
  const sayForm = useTranslations("codes.legalForm");
  const { company } = props;
  const add = useCommand(trpc.companies.add);
  const edit = useCommand(trpc.companies.edit);
  const change = company === null ? add : edit;
  const { control, handleSubmit } = useForm<Typed, unknown, NewCompany>({
    resolver: useResolver(fetchSchema),
    defaultValues: {
      name: company?.name ?? "",
      organisationNumber: company?.organisationNumber ?? "",
      foreign: company?.foreign ?? null,
      legalForm: company?.legalForm ?? null,
    },
  });
  const save = handleSubmit(async (words) => {
    const saved =
      company === null
        ? await add.run(words)
        : await edit.run({ ...words, id: company.id, version: company.version });
    if (saved !== null) props.onSaved(saved.companyId);
  });
  return (
    <ActDialog
      title={say(company === null ? "newTitle" : "editTitle")}
      said={change.said}
      isBusy={change.isBusy}
      onClose={props.onClose}
      onSubmit={() => void save()}
    >
      <Controller
        control={control}
        name="name"
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            label={say("name")}
            error={fieldState.error?.message ?? change.fieldFaults.name}
            autoFocus
          />
        )}
      />
      <Controller
        control={control}
        name="organisationNumber"
        render={({ field, fieldState }) => (
          <TextField
            {...field}
            value={field.value ?? ""}
            onChange={(text) => field.onChange(text === "" ? null : text)}
            label={say("number")}
            hint={say("numberHint")}
            inputMode="numeric"
            error={fieldState.error?.message ?? change.fieldFaults.organisationNumber}
          />
        )}
      />
      <Duplicates control={control} exceptId={company?.id ?? null} />
      <Controller
        control={control}
        name="legalForm"
        render={({ field }) => (
          <Select
            label={say("legalForm")}
            placeholder={say("legalFormNone")}
            value={field.value ?? null}
            groups={[{ options: legalForms.map((value) => ({ value, word: sayForm(value) })) }]}
            onChange={field.onChange}
          />
        )}
      />
    </ActDialog>
  );
}

function Duplicates(props: {
  control: ReturnType<typeof useForm<Typed, unknown, NewCompany>>["control"];
  exceptId: string | null;
}) {
  const say = useTranslations("companies.form");
  const [name, number] = useWatch({ control: props.control, name: ["name", "organisationNumber"] });
  const found = useQuery(
    trpc.companies.mayHaveDuplicate.queryOptions(
      { name: name.slice(0, 200), organisationNumber: (number ?? "").slice(0, 60), exceptId: props.exceptId },
      { enabled: name.length > 1, placeholderData: keepPreviousData },
    ),
  );
  return (found.data ?? []).map((company) => (
    <Notice key={company.id} kind="info" isAnnounced>
      {say("duplicate", { name: company.name })} <Link href={paths.company(company.id)}>{say("useIt")}</Link>
    </Notice>
  ));
}
